# What the server says where a request does not come as far as a page.

refused-home = Go to the consultations

refused-elsewhere = This form came from another site
refused-elsewhere-text = Nothing was sent. Forms are accepted from the pages of this site only. Open the page here, and send it again.

refused-too-long = This is too long
refused-too-long-text = Nothing was sent. Go back, where your words should still be, and send them in parts.

refused-busy = This took too long
refused-busy-text = The site is busy. If you sent something, it may not have arrived: go back and send it again. What comes twice is counted once.

refused-broken = Something went wrong here
refused-broken-text = The fault is ours, and it is written down. If you sent something, it may not have arrived: go back and send it again. What comes twice is counted once.

refused-unreadable = This could not be read
refused-unreadable-text = Nothing was sent. Go back, load the page again, and send it once more.
