"""Agency words: who helps further where a company or a bank does not, and what they do."""

from __future__ import annotations

from types import MappingProxyType

AGENCIES = MappingProxyType(
    {
        "us-ftc": "Report it to the Federal Trade Commission.",
        "us-cfpb": (
            "If the bank does not help, complain to the Consumer Financial Protection Bureau."
        ),
        "uk-ombudsman": (
            "If the bank refuses, or has not answered after eight weeks, complain to the "
            "Financial Ombudsman Service."
        ),
        "uk-citizens-advice": (
            "Ask Citizens Advice for help: it advises at no cost, and passes on what Trading "
            "Standards should know."
        ),
        "fr-bank": (
            "If the bank refuses, or has not answered after 15 working days (35 where it asked for "
            "more time), turn to its mediator, whom its web site names; that costs nothing and is "
            "possible for a year after you complained."
        ),
        "fr-signalconso": (
            "Report it on SignalConso; that is a report to the company and the authority, and no "
            "formal complaint."
        ),
        "at-bank": (
            "If the bank refuses, complain to the Gemeinsame Schlichtungsstelle der "
            "Österreichischen Kreditwirtschaft; it needs the bank to take part."
        ),
        "at-ombudsstelle": "Ask the Internet Ombudsstelle for help; that costs nothing.",
        "de-bank": (
            "If the bank refuses, ask the arbitration board (Schlichtungsstelle) that it belongs "
            "to; that costs you nothing."
        ),
        "de-verbraucherzentrale": (
            "Ask the Verbraucherzentrale of your Land for advice, often for a fee; complaints "
            "can be reported to it."
        ),
        "nl-kifid": (
            "If the bank refuses, complain to Kifid within three months; if it has not answered, "
            "after eight weeks. That costs nothing."
        ),
        "nl-consuwijzer": (
            "Report it to ACM ConsuWijzer: it advises you at no cost, and does not take the "
            "matter up with the company for you."
        ),
        "be-ombudsfin": (
            "If the bank refuses, complain to Ombudsfin in writing, within a year of your "
            "complaint to the bank."
        ),
        "be-mediation": (
            "If the company is in Belgium, ask the Consumer Mediation Service for help: it costs "
            "nothing; it mediates, or passes the case on to the service for the field, which may "
            "charge for it."
        ),
        "be-consumerconnect": (
            "Report it on ConsumerConnect of the FPS Economy, which also names the mediation "
            "service for your case."
        ),
        "lu-cssf": (
            "If the bank has not answered well after a month, ask the CSSF to settle it; that "
            "costs nothing."
        ),
        "lu-mediator": (
            "If the company is in Luxembourg, ask the Mediator of Consumption for help, in "
            "Luxembourgish, French, German or English; that costs nothing."
        ),
        "ch-bank": (
            "If the bank refuses in writing, turn to the Swiss Banking Ombudsman; that costs "
            "nothing."
        ),
        "ch-ecommerce": (
            "If you bought it on line, turn to the Ombudsstelle E-Commerce of the "
            "Konsumentenforum: it recommends a solution, and costs nothing."
        ),
        "ch-seco": (
            "Report unfair business practices to the SECO, which may sue the company in certain "
            "cases."
        ),
        "es-bank": (
            "If the bank refuses, or has not answered after 15 working days, complain to the "
            "Banco de España; that costs nothing."
        ),
        "es-omic": (
            "Ask the consumer office (OMIC) of your municipality, if it has one: it advises at "
            "no cost and mediates with the company."
        ),
        "it-abf": (
            "If the bank refuses, or does not answer in time, turn to the Arbitro Bancario "
            "Finanziario within twelve months of your complaint; it costs 20 euros."
        ),
        "it-agcm": (
            "Report it to the AGCM; it acts against unfair practices, and not for the money of a "
            "single person."
        ),
        "pt-bank": (
            "If the bank does not act properly, complain to the Banco de Portugal; that costs "
            "nothing."
        ),
        "pt-livro": (
            "Complain in the electronic Livro de Reclamações: that costs nothing, and the "
            "company should answer within 15 working days."
        ),
        "pl-bank": (
            "If the bank has turned your complaint down, ask the Rzecznik Finansowy to step in; "
            "that costs nothing, and does not bind the bank."
        ),
        "pl-rzecznik": (
            "Ask the consumer ombudsman (rzecznik konsumentów) of your town or district: the "
            "advice costs nothing, and they can write to the company."
        ),
        "ie-fspo": (
            "If the bank refuses, or has not answered after 40 working days, complain to the "
            "Financial Services and Pensions Ombudsman; that costs nothing."
        ),
        "ie-ccpc": (
            "Ask the consumer helpline of the CCPC about your rights; it does not take the "
            "matter up with the company for you."
        ),
        "dk-bank": (
            "If the bank refuses, or has not answered after five weeks, complain to Det "
            "finansielle ankenævn; the fee comes back if you win."
        ),
        "dk-naevn": (
            "If the company is in Denmark, complain to the Mæglingsteamet for Forbrugerklager; "
            "it takes a fee, and as a rule only cases above a lowest price."
        ),
        "se-arn": (
            "If the company has said no or nothing, have the Allmänna reklamationsnämnden (ARN) "
            "judge it; that costs nothing, and it recommends how to settle it."
        ),
        "se-halla": (
            "Ask Hallå konsument about your rights, at no cost; it does not take the matter up "
            "with the company for you."
        ),
        "fi-kkv": (
            "Ask the consumer advice of the Kilpailu- ja kuluttajavirasto: it advises and helps "
            "to settle it, at no cost."
        ),
        "ca-obsi": (
            "If the bank's final answer does not satisfy you, complain to OBSI within 180 days "
            "of it; if there is no answer, after 56 days."
        ),
        "ca-consumer": (
            "Ask the consumer affairs office of your province or territory first; the federal "
            "Office of Consumer Affairs links to them."
        ),
        "au-afca": (
            "If the bank refuses, or has not answered after 30 days, complain to the Australian "
            "Financial Complaints Authority; that costs nothing."
        ),
        "au-state": (
            "Complain to the consumer protection agency of your state or territory: it tries to "
            "settle it, and cannot force the company."
        ),
        "br-consumidor": (
            "Complain on Consumidor.gov.br, at no cost: a company that takes part must answer "
            "within 10 days. Otherwise ask the Procon."
        ),
        "ecc-net": (
            "If the company is in another country of the EU, in Norway or Iceland, the European "
            "Consumer Centre of your country helps at no cost."
        ),
    }
)
