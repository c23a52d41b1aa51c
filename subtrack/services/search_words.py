"""Search words: what people and banks write around a provider's name."""

from __future__ import annotations

from types import MappingProxyType

GRADES = """
    plus premium pro unlimited ultimate vip standard basic family familie famille duo student
    individual personal plan plans membership memberships
"""
"""What a name may end with without being another name."""

EVERYDAY = f"""
    {GRADES}
    a an and any at can do for from get how i in is it me my of off on or out please the this to
    via want with cancel cancels canceled cancelled canceling cancelling cancellation cancle stop
    end ending terminate quit delete close remove rid unsubscribe unsubscribing subscribe
    subscription subscriptions subscr member members account contract trial renewal renew refund
    monthly annual yearly month year payment bill billing invoice price cost help letter notice
    broadband phone internet service customer
    abo abos abonnement abonnements probe test jahres monats vertrag vertrage konto mitglied
    mitgliedschaft kundigen kuendigen kundigung kuendigung kundige kuendige gekundigt beenden
    abbestellen widerrufen widerruf stornieren loschen loeschen aboende frist kundigungsfrist
    brief vorlage muster kosten preis rechnung der die das den dem des ein eine einen mein meine
    meinen mir ich will mochte moechte wie bei fur fuer von vom zum zur mit und oder ueber
    festnetz dsl glasfaser mobilfunk handy tarif anschluss
    resilier resiliation resilie annuler annulation arreter desabonner desabonnement stopper
    supprimer se un une le la les du de mon ma mes et en au aux sur chez par pour avec comment je
    veux compte contrat essai gratuit offre forfait lettre prix facture fibre
"""
"""What people say around a name, in English, German and French."""

STATEMENT = """
    sepa lastschrift basislastschrift folgelastschrift erstlastschrift einzug dauerauftrag
    uberweisung kartenzahlung kreditkarte girocard mandat mandatsref referenz glaubiger
    visa mastercard debit credit card carte paiement achat prlv prelevement virement fact
    direct recurring payment payments pymt pymts purchase pos ach checkcard autopay ref mandate
    gmbh ohg llc ltd inc corp limited plc sarl sas sca spa nv bv group international europe
    www http https com net org dublin stockholm luxembourg london amsterdam cork berlin
"""
"""What banks write around a name; so are numbers and words of one or two letters."""

ORDINARY = """
    now ring match calm free orange medium zoom sky factor brilliant notion headway slack steam
    hinge peacock spectrum philo graze wow one max zeit bild spiegel uber proton discovery
    paramount canal claude battle sprint charter bark live office audible bumble twitch discord
    guardian economist pandora peloton aaa
"""
"""Names that are common words too: amid other words they mostly mean no provider."""

_COUNTRIES = """
    at austria osterreich autriche
    au australia australien australie
    ca kanada
    ch switzerland schweiz suisse svizzera
    de germany deutschland allemagne
    es spain spanien espagne espana
    fr france frankreich
    ie ireland irland irlande
    it italy italien italie italia
    nl netherlands niederlande nederland
    uk britain england grossbritannien angleterre scotland wales
    us usa america amerika
"""
COUNTRIES = MappingProxyType(
    {
        name: code
        for code, *names in map(str.split, _COUNTRIES.strip().splitlines())
        for name in names
    }
    | {"uk": "uk"}
)
"""Countries by their names, with the codes in which the slugs of their records end.

Of the codes only one is a name that people use: "us" and "de" are words, and statements end in
codes of where a seller sits.
"""
