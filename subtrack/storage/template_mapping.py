"""Template mapping: rows of letter templates to values and back."""

from __future__ import annotations

import json

from subtrack.domain.letter_kinds import Kind
from subtrack.domain.letter_template import LetterTemplate
from subtrack.storage.mapping import Values, instant


def template_from(row: Values) -> LetterTemplate:
    """Make the value of a row.

    Raises:
        InvalidInputError, ValueError, TypeError: the row holds what no template can.
    """
    return LetterTemplate(
        uid=row["uid"],
        name=row["name"],
        kind=Kind(row["kind"]),
        language=row["language"],
        texts=dict(json.loads(row["texts"])),
        changed_at=instant(row["changed_at"]),
    )


def template_values(template: LetterTemplate) -> Values:
    """Give the columns of a template."""
    return {
        "uid": template.uid,
        "name": template.name,
        "kind": template.kind.value,
        "language": template.language,
        "texts": json.dumps(dict(template.texts)),
        "changed_at": template.changed_at.isoformat(),
    }
