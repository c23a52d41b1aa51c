"""Case scripts: short texts to say or to paste, made of the same facts as a letter.

They go to the provider, so they are in its language and not in the window's. What is not known is
left out; a gap stands for a name, and for a number where nothing else tells whose contract it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.phrases import Phrases
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Channel
from subtrack.domain.standing import standing
from subtrack.domain.subscription import Subscription
from subtrack.services.ports.letters import Countries

SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
WRITTEN = frozenset(
    {Channel.CHAT, Channel.CHAT_BOT, Channel.TEXT_MESSAGE, Channel.EMAIL, Channel.FORM}
)
GAP = "[…]"
"""What stands for a fact that is not known; it is read in every language."""


@dataclass(frozen=True, slots=True)
class Script:
    """What to say or to paste, in a language by its tag; `subject` is that of an e-mail.

    `english` is what it says, where it is in another language.
    """

    text: str
    language: str
    subject: str | None = None
    english: str | None = None

    @property
    def has_gaps(self) -> bool:
        """Whether something is to be filled in."""
        return GAP in self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language: its phrases, and in which country's way days are written in it."""

    phrases: Phrases
    countries: Countries
    country: str

    def day(self, day: date) -> str:
        """Write a day."""
        return self.countries.long_date(day, self.phrases.language[:2], self.country)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelling:
    """A subscription that is cancelled as of a day, by whom and to whom, in words."""

    entry: Subscription
    sender: Profile | None
    addressee: str
    today: date
    tongue: Tongue

    def script(self, channel: Channel) -> Script | None:
        """Give the text for a channel; None where nothing is said, such as on the web."""
        phrases = self.tongue.phrases
        if channel is Channel.EMAIL:
            subject = phrases.subjects[Kind.CANCELLATION.value].format_map(self._facts)
            return Script("\n\n".join(self._mailed()), phrases.language, subject)
        if channel in SPOKEN:
            return Script("\n".join(self._spoken()), phrases.language)
        if channel in WRITTEN:
            return Script("\n".join(self._written()), phrases.language)
        return None

    def _written(self) -> Iterator[str]:
        said = self.tongue.phrases.scripts
        yield self._act(said, "act_dated", "act")
        yield from self._identification()
        yield said["money"]
        yield said["confirm"]

    def _spoken(self) -> Iterator[str]:
        said = self.tongue.phrases.scripts
        yield self._act(said, "act_dated", "act")
        yield from self._identification()
        yield from (said[name] for name in ("no_offer", "ask_day", "ask_who", "ask_mail"))

    def _mailed(self) -> Iterator[str]:
        """Yield the paragraphs of an e-mail, which opens and closes as a letter does."""
        phrases = self.tongue.phrases
        yield phrases.formed("salutation", addressee=self.addressee)
        yield self._act(phrases.texts, "cancel_dated", "cancel_next")
        yield "\n".join(self._identification())
        yield phrases.texts["stop_after_end"]
        yield phrases.scripts["confirm"]
        yield f"{phrases.form['closing']}\n{self._name}"

    def _act(self, said: Mapping[str, str], dated: str, undated: str) -> str:
        facts = self._facts
        return said[dated if "last_day" in facts else undated].format_map(facts)

    def _identification(self) -> Iterator[str]:
        phrases, particulars = self.tongue.phrases, self.entry.particulars
        number, account = particulars.contract_no, particulars.account
        facts = {
            "name": self._name,
            "number": number or ("" if account else GAP),
            "account": account,
            "plan": self.entry.contract.billing[-1].plan,
        }
        for key, value in facts.items():
            if value:
                yield phrases.formed("labelled", label=phrases.labels[key], value=value)

    @property
    def _name(self) -> str:
        return (self.sender and self.sender.full_name) or GAP

    @property
    def _facts(self) -> Mapping[str, str]:
        end = standing(self.entry.contract, self.today, self.entry.decisions).earliest_end
        days = {"last_day": self.tongue.day(end - ONE_DAY)} if end else {}
        return {"service": self.entry.name, **days}
