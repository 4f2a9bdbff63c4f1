# Accounts: one's own comments in one place, and the ways in
me-title = Mes commentaires
me-lede = Ce que vous avez dit, et ce que c’est devenu.
me-nothing = Aucun commentaire ici pour le moment
me-nothing-text = Ouvrez un reçu et choisissez « Le garder dans mon compte ». Les commentaires envoyés avec votre adresse e-mail arrivent ici d’eux-mêmes.
me-let-go = Le retirer de mon compte
me-following = Ce que je suis
me-unfollow = Ne plus la suivre
keep-title = Garder ce reçu dans votre compte
keep-lede = Vous le retrouvez sous « Mes commentaires », sans le code. Personne d’autre ne voit qu’il est à vous.
keep-button = Le garder dans mon compte
keep-link = Le garder dans mon compte
follow-title = Suivre cette consultation
follow-lede = Nous vous écrivons une fois, quand les réponses sont publiées.
follow-button = La suivre
follow-link = Me prévenir quand il y a une réponse
by-account-hint = Nous envoyons un lien à cette adresse. Vous n’avez pas besoin de mot de passe.

account-title = Votre compte
account-ways = Façons de se connecter
account-link-works = Un lien envoyé à votre adresse e-mail fonctionne toujours aussi.
account-passkeys-count = { $count ->
    [0] aucune pour le moment
    [one] une
    [many] { $count }
   *[other] { $count }
}
account-codes-count = { $count ->
    [0] il n’en reste aucun
    [one] il en reste un
    [many] il en reste { $count }
   *[other] il en reste { $count }
}
account-sessions = Où vous êtes connecté
account-sessions-hint = Mettez fin à celles que vous ne connaissez pas. Nous ne gardons pas de trace de l’appareil.
account-session = Depuis le { $began }, dernière activité le { $seen }
account-this = Celle-ci
account-end = Y mettre fin
account-password = Changer votre mot de passe
account-old = Votre mot de passe actuel
account-new = Le nouveau mot de passe
account-change = Le changer

passkeys-title = Clés d’accès
passkeys-lede = Vous vous connectez avec votre téléphone, votre ordinateur ou votre clé de sécurité. Il n’y a rien à retenir, et personne ne peut deviner.
passkeys-none = Vous n’avez pas encore de clé d’accès
passkeys-since = depuis le { $day }
passkeys-remove = La retirer
passkeys-name = Un nom pour elle
passkeys-name-hint = Pour la reconnaître : mon téléphone, la clé de mon trousseau
passkeys-add = Ajouter une clé d’accès
passkeys-failed = Cela n’a pas marché. Essayez encore, ou prenez un autre chemin.
passkeys-noscript = Les clés d’accès ont besoin de JavaScript, qui est désactivé ou n’a pas été chargé. Vous pouvez utiliser des codes sur papier à la place.

paper-codes-title = Codes sur papier
paper-codes-lede = Une liste de dix codes. Chacun vous laisse entrer une fois, après votre mot de passe. Utile si vous n’avez pas de clé d’accès, ou si vous la perdez.
paper-codes-replaces = Une nouvelle liste remplace celle que vous avez.
paper-codes-make = Créer une nouvelle liste
paper-codes-made = Vos codes
paper-codes-once = Vous ne les voyez que maintenant
paper-codes-once-text = Imprimez cette page ou recopiez les codes. Gardez-les avec vos papiers, pas à côté de l’ordinateur.
paper-codes-done = Je les ai

delete-title = Supprimer votre compte
delete-lede = Votre compte, ce que vous y gardez et ce que vous suivez sont supprimés. Ce que vous avez dit reste, et chaque code de reçu continue de fonctionner.
delete-button = Supprimer mon compte

second-title = Encore une chose
second-lede = Votre compte demande, en plus du mot de passe, quelque chose que vous possédez.
second-passkey = Utiliser une clé d’accès
second-code = Un code de votre liste
second-code-hint = Douze lettres et chiffres. Barrez-le ensuite : il ne sert qu’une fois.
second-code-button = Utiliser ce code
second-set-up = Votre organisation le demande, et vous ne l’avez pas encore préparé. Cela prend une minute.
second-set-up-passkey = Ajouter une clé d’accès
second-set-up-codes = Obtenir des codes sur papier

sign-in-lost = Je ne connais pas mon mot de passe
sign-in-passkey = Se connecter avec une clé d’accès
sign-in-with = Se connecter avec { $name }

held-title = Voici ce que vous avez écrit
held-lede = Vous deviez d’abord montrer qui vous êtes. Rien n’est perdu, et rien n’a encore été envoyé.
held-send = L’envoyer maintenant
held-let-go = Je n’en ai plus besoin
session-ends = Votre session se termine dans { $minutes } minutes. Ce que vous écrivez n’est pas perdu : envoyez-le, et connectez-vous quand on vous le demande.
session-keep = Rester connecté

openid-connect = Le relier
openid-disconnect = Ne plus le relier
openid-leaving = Vous allez vers l’autre service
openid-go-on = Continuer vers { $name }
openid-failed = Vous n’êtes pas connecté
openid-unreachable = L’autre service ne répond pas comme il devrait. Réessayez plus tard, ou prenez un autre chemin.
openid-ended = Cela a pris trop de temps, ou vous êtes revenu en arrière. Rien n’a changé. Recommencez.
openid-unknown = Aucun compte ici n’y est relié. Connectez-vous d’abord autrement, puis reliez-le dans votre compte.

organisation-second = Qui a besoin d’un second facteur
organisation-second-hint = Une clé d’accès, ou un code sur papier, en plus du mot de passe. Qui n’en a pas doit en préparer un.
organisation-second-save = Enregistrer

error-passkey-refused = La clé d’accès n’a pas pu être vérifiée. Essayez encore, ou prenez un autre chemin.
error-wrong-code = Ce code n’est pas sur votre liste, ou vous l’avez déjà utilisé. Regardez encore une fois chaque lettre.
error-wait = Trop d’essais. Attendez un quart d’heure et réessayez.
error-connected-elsewhere = Il est relié à un autre compte ici.
error-has-roles = Vous êtes ou avez été membre. Un tel compte reste, car le journal des actions le nomme.

deed-added-a-passkey = a ajouté une clé d’accès
deed-removed-a-passkey = a retiré une clé d’accès
deed-made-codes-on-paper = a créé des codes sur papier
deed-used-a-code-on-paper = a utilisé un code sur papier
deed-connected-another-account = a relié un autre compte
deed-disconnected-another-account = a cessé de relier un autre compte
deed-said-who-needs-a-second-factor = a dit qui a besoin d’un second facteur :

letter-changed-subject = Votre compte a changé
letter-changed = Quelqu’un, connecté à votre compte, { $deed }.
letter-changed-was-it-you = Si ce n’était pas vous, connectez-vous par e-mail, mettez fin aux sessions que vous ne connaissez pas et changez votre mot de passe :
letter-reported-subject = Les réponses sont là : { $title }
letter-reported = Vous vouliez savoir quand « { $title } » reçoit une réponse. Le rapport dit ce qui a été entendu et ce qui a été décidé :
letter-reported-unfollow = Pour suivre autre chose, ou ne plus rien suivre :
