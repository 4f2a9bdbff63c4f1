# What this language says of itself: its own name, its direction (ltr or rtl), and the locale of the Unicode CLDR in
# which dates and numbers are written.
locale-name = Français
locale-direction = ltr
locale-formats = fr
