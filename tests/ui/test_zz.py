import pytest
from tests.ui.touring import touring


@pytest.mark.parametrize("loc,size", [("de_DE", (1000, 700))])
def test_x(qapp, qtbot, tmp_path, loc, size):
    with touring(qapp, tmp_path, loc, size) as t:
        for where, root in t.sights():
            print(where, flush=True)
