"""Prints what is in an Excel workbook, from the XML itself: sheets, widths, panes, filters and cells."""
import sys
import zipfile
from xml.etree import ElementTree

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

with zipfile.ZipFile(sys.argv[1]) as book:
    assert book.testzip() is None
    parts = {name: ElementTree.fromstring(book.read(name)) for name in book.namelist() if name.endswith((".xml", ".rels"))}
links = {link.get("Id"): link.get("Target") for link in parts["xl/_rels/workbook.xml.rels"]}
formats = {f.get("numFmtId"): f.get("formatCode") for f in parts["xl/styles.xml"].iter(M + "numFmt")}
styles = [formats.get(x.get("numFmtId"), "") for x in parts["xl/styles.xml"].find(M + "cellXfs")]
texts = []
if "xl/sharedStrings.xml" in parts:
    texts = ["".join(t.text or "" for t in si.iter(M + "t")) for si in parts["xl/sharedStrings.xml"]]
for name in sorted(parts):
    if "externalLink" in name or (name.startswith("xl/worksheets/_rels")):
        print("linked", name)
for sheet in parts["xl/workbook.xml"].iter(M + "sheet"):
    xml = parts["xl/" + links[sheet.get(R + "id")]]
    pane, table_filter = next(xml.iter(M + "pane"), None), xml.find(M + "autoFilter")
    print("sheet", sheet.get("name"), pane is not None and pane.get("state"), pane is not None and pane.get("ySplit"),
          table_filter is not None and table_filter.get("ref"))
    print("widths", *[round(float(col.get("width")) - 0.7109375, 1) for col in xml.iter(M + "col") for _ in
                      range(int(col.get("min")), int(col.get("max")) + 1)])
    for row in xml.iter(M + "row"):
        cells = []
        for cell in row:
            assert cell.find(M + "f") is None, "a formula"
            value, inline = cell.find(M + "v"), cell.find(M + "is")
            if cell.get("t") == "s":
                text = "'" + texts[int(value.text)]
            elif inline is not None:
                text = "'" + "".join(t.text or "" for t in inline.iter(M + "t"))
            else:
                text = value.text + " " + styles[int(cell.get("s", "0"))]
            cells.append(cell.get("r") + "=" + text.replace("\n", "\\n"))
        print(" | ".join(cells))
