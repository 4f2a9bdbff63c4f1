# The log as it is signed
log-signed-size = Entrées signées
log-signed-at = Signé le
log-key = Empreinte de la clé
log-not-signed = Rien n’est encore signé. Cela se fait dans la minute après chaque arrivée.
log-heads = Toutes les signatures, de la plus récente à la plus ancienne
log-heads-size = Nombre d’entrées
log-heads-at = Quand
log-heads-root = Racine
log-check = Vérifiez vous-même
log-check-what = Des programmes peuvent lire tout le registre. Gardez une signature d’ici : personne ne pourra changer ce qui la précède sans que vous le voyiez.
log-check-head = La dernière signature
log-check-entries = Toutes les entrées
log-check-key = La clé

# The proof for one comment
proof-link = La preuve que c’est dans le registre public
proof-title = La preuve que vos mots sont dans le registre
proof-found = Nous venons de le vérifier. Vos mots sont l’entrée { $entry } du registre, et le registre a été signé avec elle le { $when }.
proof-found-erased = Nous venons de le vérifier. Vos mots sont effacés. L’entrée { $entry } reste dans le registre, et le registre a été signé avec elle le { $when }.
proof-promised = Vos mots sont l’entrée { $entry }. Nous promettons, avec une signature, que le registre sera signé avec elle au plus tard le { $when }. Revenez dans une minute.
proof-wrong-words = Quelque chose ne va pas : ces mots ne correspondent pas à leur entrée dans le registre. Enregistrez le fichier ci-dessous et parlez-en à une personne de confiance.
proof-wrong-signature = Quelque chose ne va pas : une signature du registre n’est pas la bonne. Enregistrez le fichier ci-dessous et parlez-en à une personne de confiance.
proof-wrong-log = Quelque chose ne va pas : l’entrée ne mène pas au registre qui a été signé. Enregistrez le fichier ci-dessous et parlez-en à une personne de confiance.
proof-browser-right = Votre navigateur l’a vérifié aussi. Tout correspond.
proof-browser-wrong = Votre navigateur l’a vérifié aussi. Cela ne correspond pas. Enregistrez le fichier ci-dessous et parlez-en à une personne de confiance.
proof-shows = Ce que cela prouve
proof-shows-what = Personne ne peut changer ni retirer vos mots sans que cette preuve le montre. Nous non plus.
proof-shows-not = Ce que cela ne prouve pas
proof-shows-not-what = Cela ne prouve pas qui a parlé, ni que la réponse est juste. Et cette page vient de nous. Si vous ne voulez pas nous croire sur parole, enregistrez le fichier et faites-le vérifier par quelqu’un d’autre.
proof-save = Enregistrer la preuve
proof-save-what = Vos mots sont dans le fichier. Ne le donnez qu’à des personnes qui peuvent les lire.
proof-how = Pour vérifier sans nous, utilisez le programme Hearback sur n’importe quel ordinateur. Demandez la clé à quelqu’un qui l’a gardée.
proof-numbers = Les chiffres
proof-entry = Entrée
proof-entry-at = Écrite le
proof-leaf = Empreinte de l’entrée
proof-receipt-text = Dans le registre public, c’est l’entrée { $entry }. Son empreinte est { $leaf }. Nous promettons que le registre sera signé avec elle au plus tard le { $when }. Signature de la promesse : { $signature }
