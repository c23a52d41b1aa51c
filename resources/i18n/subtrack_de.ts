<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>subtrack</name>
  <message>
   <source>There is no folder {folder}; make it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a folder, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a file that can be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is too large; at most {most} bytes are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a file that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no layout {layout}; there are {layouts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a sound file of layouts: {key} {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No letter was written: its fonts cannot be put into the temporary folder: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No font has the characters {characters}; leave them out or write them in another script.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day of the month needs a cycle of whole months or years, not {cycle}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No day to reckon from: give the first charge, the next charge, the end of the trial or the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trial would end on {end}, before it started on {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The contract would end on {end}, before it started on {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A minimum term needs the day it counts from: give the start, the first charge or the end of the trial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change of billing from {last} is entered already; a new one must begin after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pause would end on {until}, not after the day it begins, {since}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no currency {currency!r}; write its ISO 4217 code in capitals, like EUR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text!r} is not a day; write it like 2026-12-31, the year first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} lies outside the years 1900 to 2200.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no day {text}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {length} characters are too many; at most {longest} fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: it has a control character, such as a line break or a tab; take it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {count} lines are too many; at most {most} fit on a letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: this looks like a full card number, which is not kept; write only its last four digits, {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The layout {layout} is for {papers}, not for {paper}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} reminders of one deadline are too many; at most {most} fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days is no time to be told ahead; write 0 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount!r} is not an amount; write it with a dot and nothing else, like 12.99.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} is too much; an amount stays below 10^12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} has too many digits after the dot; {currency} has {digits}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text!r} is not an e-mail address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text!r} has hours; here a period is in days or longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text!r} is no time at all; a period lasts at least 1 day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text!r} is longer than 100 years.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text!r} is not a period; write one like 14d, 4w, 1m, 2y or P1Y6M.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is not a day on which weeks begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} does not tell days by kinds of deadlines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is not a list of days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A price from {last} is entered already; a new one must begin after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices must begin one after the other; {day} is out of order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{country!r} is not a country code; write two capital letters, like DE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{region!r} is not a region code; write one like US-CA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The region {region} does not lie in the country {country}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{phone!r} is not a phone number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This copy of Subtrack does not work: {fault}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no subscription {words!r} in {place}; list shows those there are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several subscriptions are called {words!r}; name one by its number: {candidates}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was asked about {name} for {event} is not open any more: it was answered, moved or is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to decide for {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This subscription is not in the book any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{until} has passed already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{until} is too late: the last safe day for {name} is {safe_day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date here rests on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date here rests on it: for when to act, go by the earliest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used here: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For when to act {period} is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not an export of Subtrack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was written by a newer Subtrack (version {version}, this one reads {known}); install the newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A subscription needs a name, a price, its currency and a cycle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day to begin on goes with a new price, a new cycle, a new charge day or a new plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A promotion needs both its price and the day from which the full price holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has ended, so it cannot be paused; clear its end first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no profile {holder!r}; profile makes one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no provider {slug!r}; {hint}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Directive 2011/83/EU, Article 9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consumer Contracts Regulations 2013, regulations 29 and 30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The steps stand on the provider's own page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two or more independent sources agree on the steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only one source was found for the steps: check them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>how long before a renewal one must cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>how long before a trial ends one must cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whether the next term is charged before this one ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whether a trial ends at once when it is cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whether deleting the account or the app does anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whether there is equipment to return, by when, and for what fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whether a first purchase is paid back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whether a renewal is paid back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for which country and purpose the address is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who bills decides where to cancel. Look at the last charge on your statement, or at the receipt that came by e-mail:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>- Anything else: the provider itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleting an app or an account does not cancel: cancel before you delete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep proof: a screenshot with its date, the e-mail, or a copy of the letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the next statement: nothing more may be charged after the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the provider's own page before you rely on this: steps change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Otherwise cancel by {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel by {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>looked for, not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put together on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(source not noted)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is {count} months ago: it may have changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The safe day was {day}. Cancel now all the same: it may still count, for {event} has not come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources disagree: by the latest of what they say, {day} is still in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} bills it, so it is cancelled there and its terms hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} only moves the money: cancel first, and stop the payment there only afterwards, for charges after the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>- {tokens}: {name} bills it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>- It may also be {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within {count} days of signing up online you may withdraw without a reason ({law}, read on {day}); for digital content begun at once it can be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no provider's record, so there are no steps to show; edit {number} --provider names one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is neither a subscription nor a provider {words!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has an ending that is not known; end it with .pdf or .txt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known where letters to {name} go: give --to or --address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known who writes the letter: profile --name --street --city --country says it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letter needs the sender's {missing}: profile {options} says it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has {name} where a number belongs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not text in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a whole JSON document (line {line}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No charge of {name} is due; the next one is on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} renews by itself, so its charges need no mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is charged for {name} on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The charge of {name} on {day} is marked as paid already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was chosen otherwise since, so it cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no profile {name!r} yet; give its name, street, city and country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The range ends on {end}, before it begins on {first}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was changed since, so this cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed, because of {name}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After the minimum term it can be ended at any time with notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>some</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>terms of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A trial lasts {count} days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refund within {count} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then it renews by {period}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has an ending that is not known; end it with .json.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} was not imported: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next charge is due on {to}; it does not renew by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date} is the day before the new price of {price} is first charged, on {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The safe day was {date}. Act now all the same: it may still count, for {event} has not come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trial of {name} turned into a paid plan on {event}; the safe day was {date}. Look whether {price} was charged: cancelled soon, it may be paid back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trial turns into a paid plan on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Billed from {origin} on, the next term begins {by} later, on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The minimum term of {by} from {origin} on is over on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The terms from {origin} on add up to {by}; the next begins on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it renews is not known; it is assumed to renew by {by}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} asks for {by} of notice: back to {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} wants to know {by} before a trial ends: back to {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} wants to know {by} before: back to {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} may charge as early as {by} before: back to {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The notice of {by} is not known to hold for the trial, so it is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who bills is not known, so the earliest day of all who might is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last chance to leave before that is the term that begins on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A higher price holds from {origin} on; it is first charged on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lower price ends on {origin}; the full one is charged on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No term ends before that, so an ordinary cancellation does not avoid it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} pays back within {by} of the first charge on {origin}, that day included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{to} is the first day that is not owed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {to} the card is no longer valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next step of the cancellation falls on {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day before is {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So {date} is the last safe day to cancel; on {event} {price} is charged for the first time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So {date} is the last safe day to cancel; on {event} it renews for {price}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So {date} is the day to decide; on {event} {price} is due if you go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So {date} is the last safe day to be out before {event}, when {price} is charged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So {date} is the last safe day to ask for the money; on {event} it is too late to count on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date} is the last day of the contract; it ends on {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date} is the last day of the card; from {event} on charges fail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act on {date}; the day is {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the statement on {date}; the day is {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trial of {name} ends on {event}, then {price} is charged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} renews on {event} for {price}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is due on {event}: {price}. It does not renew by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lower price of {name} ends: {price} on {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} becomes dearer: {price} on {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} can still be paid back; after {date} not safely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ends; {event} is the first day not owed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card that pays {name} is not valid from {event} on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cancellation of {name} wants your next step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has ended: look whether it was charged all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it, or cancel by {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide by {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do what is needed by {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today, {date}, is the last safe day: cancel before noon, or keep it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide today, {date}, before noon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do what is needed today, {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The contract</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} year(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} hour(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source> and </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be used, so nothing was changed: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is gone, but there are backups in {backups}; copy one back, or move them away to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is empty, so it is damaged; it was left as it is. Put a copy from the folder backups in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a database; it was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} belongs to another program; it was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} was made by a newer Subtrack (format {version}, this one knows {newest}); it was left as it is. Install the newer Subtrack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is damaged: it has no version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} could not be brought to the new format ({what}); it was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is damaged ({fault}); it was left as it is. Put a copy from the folder backups in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy {path} is not whole: {fault}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A preference in {path} holds something that cannot be right: {reason}. Put a copy from the folder backups in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A profile in {path} holds something that cannot be right: {reason}. Put a copy from the folder backups in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table {table} in {path} holds something that cannot be right: {reason}. Put a copy from the folder backups in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was changed elsewhere at the same time, so nothing was saved; look at it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subscription {number} in {path} holds something that cannot be right: {reason}. Put a copy from the folder backups in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a card of Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quick add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a subscription with the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter or search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subscriptions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back what was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your entries are as they were saved last, and what you typed is still there. You can go on. To help mend it, copy the report and send it on; it names no subscription.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fault in Subtrack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside Subtrack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your subscriptions could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>in {count} day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} day(s) ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
