# What the server says where a request does not come as far as a page.

refused-home = Aller aux consultations

refused-elsewhere = Ce formulaire vient d’un autre site
refused-elsewhere-text = Rien n’a été envoyé. Seuls les formulaires des pages de ce site sont acceptés. Ouvrez la page ici, et envoyez-le de nouveau.

refused-too-long = C’est trop long
refused-too-long-text = Rien n’a été envoyé. Revenez en arrière, où vos mots devraient encore être, et envoyez-les en plusieurs parties.

refused-busy = Cela a pris trop de temps
refused-busy-text = Le site est très occupé. Si vous avez envoyé quelque chose, ce n’est peut-être pas arrivé : revenez en arrière et envoyez-le de nouveau. Ce qui vient deux fois est compté une fois.

refused-broken = Quelque chose n’a pas marché ici
refused-broken-text = La faute est de notre côté, et elle est notée. Si vous avez envoyé quelque chose, ce n’est peut-être pas arrivé : revenez en arrière et envoyez-le de nouveau. Ce qui vient deux fois est compté une fois.

refused-unreadable = Ceci est illisible
refused-unreadable-text = Rien n’a été envoyé. Revenez en arrière, rechargez la page, et envoyez-le encore une fois.
