# What people agree to. A wording that somebody agreed to is never changed: a new one gets the next number.
consent-hear-back-1 = Un seul e-mail, quand la réponse est là. L’adresse est gardée à part de votre commentaire et n’est montrée à personne.
consent-hear-back-2 = Un seul e-mail, quand la réponse est là. L’adresse est gardée à part de votre commentaire et n’est montrée à personne. Vous pouvez la faire supprimer à tout moment, sur la page de votre reçu.

# What is held about one comment, on the page of its receipt
your-data-heading = Ce que nous gardons à ce sujet
your-data-address = Nous gardons une adresse e-mail pour ce commentaire, afin de vous dire la réponse une fois.
your-data-no-address = Nous ne gardons aucune adresse e-mail pour ce commentaire.
your-data-withdraw = Ne m’écrivez plus
your-data-withdraw-what = Votre adresse est supprimée tout de suite. Vous pouvez toujours lire la réponse ici.
your-data-take-out = Emporter ce que nous gardons à ce sujet
your-data-erase = Effacer ce que j’ai dit
your-data-how-long = Ce que nous gardons, et combien de temps
your-data-erased-person = Le { $day }, vous avez fait effacer tout ce qui mène à vous. Vos mots restent. Personne ne peut dire de qui ils sont.
your-data-erased-words = Ceci est effacé
your-data-erased-words-what = Le { $day }, vous avez fait effacer vos mots, et tout ce qui mène à vous. Ce code n’ouvre rien d’autre.

# Erasing
erase-title = Effacer ce que j’ai dit
erase-lede = Vous pouvez le faire à tout moment. Cela ne peut pas être annulé.
erase-about = Voici ce que vous avez dit
erase-scope = Que faut-il effacer ?
erase-person = Seulement ce qui mène à moi
erase-person-hint = Votre adresse e-mail et vos accords sont supprimés. Vos mots restent. Personne ne peut dire de qui ils sont.
erase-person-and-words = Mes mots aussi
erase-person-and-words-hint = En plus, vos mots disparaissent de toutes les pages, avec les raisons que des modérateurs ont écrites à leur sujet.
erase-stays = Ce qui reste
erase-stays-report = Un rapport déjà publié reste comme il est. Il contient des nombres, pas vos mots.
erase-stays-log = Le registre public garde son entrée, pour que personne ne puisse tricher. Personne ne peut plus savoir de quoi elle parlait.
erase-stays-copies = Ce que d’autres ont copié de ces pages n’est pas entre nos mains.
erase-button = Effacer maintenant
error-no-scope = Choisissez ce qu’il faut effacer.
error-already-erased = C’est déjà effacé.

# What we store
privacy-title = Ce que nous gardons, et combien de temps
privacy-lede = Tout ce que ce site garde est sur cette page. Ce qui a une durée disparaît de soi-même quand elle est passée.
privacy-not = Ce que nous ne gardons pas
privacy-not-what = Ni nom, ni adresse IP, ni description de votre appareil. Aucune page ne charge quoi que ce soit d’un autre site, et rien ne vous suit. Il y a un seul cookie, et seulement si vous choisissez une langue.
privacy-participants = Sur les personnes qui participent
privacy-members = Sur les personnes qui travaillent ici
privacy-source = Source : { $source }
privacy-rights = Ce que vous pouvez faire
privacy-rights-receipt = Avec votre code de reçu, vous pouvez voir ce que nous gardons, l’emporter, faire supprimer votre adresse et effacer ce que vous avez dit. Vous n’avez pas à dire pourquoi.
privacy-rights-find = Chercher un reçu
privacy-rights-none = Sans le code, nous ne pouvons pas retrouver votre commentaire, car nous ne savons pas qui vous êtes.
privacy-rights-complain = Vous pouvez aussi vous plaindre auprès de l’autorité de protection des données de votre pays.

retention-days = { $days ->
    [one] un jour
    [many] { $days } de jours
   *[other] { $days } jours
}
retention-years = { $years ->
    [one] un an
    [many] { $years } d’années
   *[other] { $years } ans
}
retention-stays = Cela reste.
retention-since-delivered = Supprimé { $period } après que nous vous avons dit la réponse, ou que nous y avons renoncé
retention-since-report-due = Supprimé { $period } après le jour où les réponses étaient promises
retention-since-sent = Supprimé { $period } après l’envoi
retention-since-ended = Supprimé { $period } après la fin
retention-since-happened = Supprimé { $period } après le fait

retention-what-was-said = Ce que vous dites
retention-what-was-said-why = C’est avec cela que la décision est prise, et chacun peut vérifier que cela a été entendu. Vous pouvez le faire effacer à tout moment.
retention-consents = Ce que vous avez accepté
retention-consents-why = Cela montre avec quels mots nous vous avons demandé, et quand vous avez accepté ou changé d’avis. Cela ne contient aucune adresse.
retention-addresses-of-participants = Votre adresse e-mail, si vous en avez laissé une
retention-addresses-of-participants-why = Nous en avons besoin une fois, pour vous dire la réponse. Vous pouvez la faire supprimer à tout moment.
retention-addresses-that-no-answer-came-to = Votre adresse e-mail, si aucune réponse n’est jamais publiée
retention-addresses-that-no-answer-came-to-why = Un rapport en retard vous est toujours dû. Après si longtemps, nous y renonçons.
retention-what-mail-servers-said = Ce qu’un serveur de messagerie a dit quand notre e-mail n’est pas arrivé
retention-what-mail-servers-said-why = Cela aide à trouver pourquoi. Votre adresse peut y figurer.
retention-transparency-log = Le registre public
retention-transparency-log-why = Il montre que rien n’a été oublié ni changé. Il contient des empreintes, et aucun mot.
retention-accounts = Comptes
retention-accounts-why = Qui participe n’en a pas besoin, et peut supprimer le sien à tout moment. Celui d’un membre reste, pour qu’on puisse dire qui a fait quoi.
retention-audit-trail = Ce que les membres ont fait
retention-audit-trail-why = Cela montre qui a utilisé son pouvoir, et pour quoi. Cela ne peut pas être changé, et personne ne peut donc cacher un acte.
retention-mail-to-members = E-mails aux membres
retention-mail-to-members-why = Cela montre qu’une invitation ou un lien a été envoyé. Le contenu est effacé à l’envoi.
retention-invitations = Invitations
retention-invitations-why = Elles servent jusqu’à ce qu’elles soient acceptées ou expirées.
retention-sessions = Connexions qui durent
retention-sessions-why = Elles se terminent après deux heures sans activité, et après douze heures dans tous les cas.
retention-links-to-sign-in = Liens de connexion
retention-links-to-sign-in-why = Un lien sert pendant 15 minutes, une fois.
retention-links-to-confirm-a-comment = Liens pour confirmer un commentaire
retention-links-to-confirm-a-comment-why = Un lien sert pendant une semaine, une fois.
retention-challenges-of-passkeys = La première moitié d’une connexion
retention-challenges-of-passkeys-why = Ce qu’une clé d’accès doit signer, ou la page où quelqu’un voulait aller. Cela sert pendant dix minutes, une fois.
retention-forms-that-wait = Ce qu’un membre avait écrit quand il a dû se reconnecter
retention-forms-that-wait-why = Cela attend une heure d’être envoyé, et pour personne d’autre.
retention-requests-for-links = Combien de fois un lien a été demandé
retention-requests-for-links-why = Cela empêche d’autres de remplir une boîte aux lettres.
retention-failed-sign-ins = Connexions manquées
retention-failed-sign-ins-why = Elles rendent lente la recherche d’un mot de passe.
