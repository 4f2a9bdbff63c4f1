# Les versions du texte : au bureau, dans le projet, et ce qui a changé entre elles
desk-versions = Versions
versions-title = Versions du texte
versions-none = Il n’y a pas encore de version
versions-how = Une version publiée reste telle quelle. Les commentaires restent avec leurs paragraphes.
versions-name = Version { $number } : { $name }
versions-published = Publiée le { $day }
versions-proposed = Proposée le { $day }, pas encore publique
versions-paragraphs = { $count ->
    [one] { $count } paragraphe
    [many] { $count } de paragraphes
   *[other] { $count } paragraphes
}
version-title = Version { $number }
version-frozen = Cette version est publiée. Elle reste telle quelle.
version-see-changes = Ce qui a changé, comme tout le monde le voit
version-first = C’est la première version. Il n’y a rien à quoi la comparer.
version-publish-heading = Publier cette version
version-publish-what = Tout le monde peut alors la lire. Tant que la consultation est ouverte, on la commente. Ensuite, on ne peut plus la modifier.
version-name = Nom de la version
version-name-hint = Par exemple « Deuxième projet ». Tout le monde le lit.
version-publish = Publier cette version
version-take-back = Retirer cette version
version-take-back-what = Elle disparaît, avec vos corrections. Ce qui est publié reste.
version-check = Ce qu’est devenu chaque paragraphe
version-check-what = Les commentaires restent avec le paragraphe qui continue le leur. Ce qui est à vérifier vient en premier.
version-doubtful = À vérifier
version-settled = Décidé à la main
version-correct = Corriger le paragraphe { $number }
version-continues = Numéro du paragraphe qu’il continue
version-continues-hint = Comme dans la version { $number }
version-continues-button = Il continue ce paragraphe
version-new-button = Il est nouveau
error-version-frozen = Cette version est publiée. On ne peut plus la modifier.
error-version-proposed-already = Une autre version est déjà proposée. Publiez-la ou retirez-la d’abord.
error-version-no-name = Donnez un nom à la version, par exemple « Deuxième projet ».
error-version-long-name = Le nom est trop long. Utilisez 120 caractères au plus.
error-version-no-text = Elle ne contient pas de texte. Écrivez au moins un paragraphe.
error-version-no-such-paragraph = La version précédente n’a pas de paragraphe avec ce numéro. Tapez un autre numéro, ou choisissez « Il est nouveau ».
deed-proposed-a-version = a proposé une version de
deed-corrected-a-proposed-version = a corrigé une version proposée de
deed-published-a-version = a publié une version de
deed-took-back-a-proposed-version = a retiré une version proposée de

draft-older = Vous lisez une version plus ancienne
draft-later = Cette version est parue après la clôture
draft-commented = Aller à la version que l’on commente
place-elsewhere = Paragraphe { $number } de la version { $version }
fact-version = sur la version { $number }

changes-from-label = De
changes-to-label = À
changes-compare = Comparer
changes-inline = Afficher sur une colonne
changes-beside = Afficher côte à côte
changes-read = Lire la version { $number }
changes-as-words = Les listes, les tableaux et les mises en valeur sont comparés comme de simples mots.
changes-unchanged = { $count ->
    [one] Un paragraphe sans changement
    [many] { $count } de paragraphes sans changement
   *[other] { $count } paragraphes sans changement
}
changes-place-several = Avant : { $old }. Maintenant : { $new }
change-merged = Fusionnés
change-split = Divisé
side-before = Avant
side-now = Maintenant
side-not-there = Il n’y était pas.
side-gone = Il a disparu.
