# Risiti ya kuchukua
copy-keep = Andika msimbo, au chapisha ukurasa huu: kadi pekee ndiyo inachapishwa. Ukurasa huu unabaki hapa, kwa hiyo unaweza pia kuhifadhi anwani yake.
copy-save = Hifadhi risiti kama maandishi
copy-by-mail = Nitumie risiti kwa barua pepe
copy-address = Itumwe wapi
copy-by-mail-hint = Unapata barua pepe moja yenye msimbo wako. Hatuhifadhi anwani.
copy-hear-back = Niambie jibu pia, na uhifadhi anwani kwa ajili hiyo
copy-send = Tuma risiti
copy-sent = Risiti iko njiani
copy-sent-what = Inaweza kuchukua dakika chache kufika. Angalia pia kwenye barua taka.
copy-sent-at = Ilitumwa
copy-contact = { $who } ndiyo inayouliza katika mashauriano haya na inayawajibikia. Kama hujui jinsi ya kuendelea, ukurasa wetu wa msaada unaeleza zaidi.
copy-help = Msaada
letter-receipt-subject = Risiti yako: { $title }
letter-receipt = Hii ni risiti ya maoni yako kuhusu “{ $title }”. Tunza msimbo: kwa huo unaweza kuona wakati wowote maoni yako yamefikia wapi.
letter-receipt-ignore = Kama hukuomba hii, unaweza kuipuuza. Hatukuhifadhi anwani yako kwa sababu ya barua hii.
