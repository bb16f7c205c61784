#!/usr/bin/env python3
"""Counts a survey by its map, with nothing of ours: count.py MAP.json SURVEY.csv -> JSON, one object a question."""
import csv
import json
import sys


def word(cell):
    return " ".join(cell.split()).casefold()


def main(map_path, csv_path):
    with open(map_path, encoding="utf-8") as file:
        survey = json.load(file)
    with open(csv_path, encoding="utf-8-sig", errors="replace", newline="") as file:
        rows = [row for row in csv.reader(file) if row]
    header = {word(name): place for place, name in enumerate(rows[0])}
    told = []
    for question in survey["questions"]:
        names = question.get("columns") or [question["column"]]
        places = [header[word(name)] for name in names]
        cells = [[row[p].strip() if p < len(row) else "" for p in places] for row in rows[1:]]
        kind = question["kind"]
        counts, n, total, squares = {}, 0, 0, 0

        def count(value):
            counts[value] = counts.get(value, 0) + 1

        for answer in cells:
            if kind == "multiple":
                ticked = [str(i) for i, cell in enumerate(answer) if cell]
                n += 1 if ticked else 0
                for value in ticked:
                    count(value)
                continue
            cell = answer[0]
            if not cell or word(cell) in [word(w) for w in question.get("ignore", [])]:
                continue
            n += 1
            if kind == "text":
                continue
            if kind == "yes_no":
                count("yes" if word(cell) in [word(w) for w in question["yes"]] else "no")
            elif kind == "single":
                options = [word(w) for w in question["options"]]
                count(str(options.index(word(cell)) if word(cell) in options else len(options)))
            else:
                low = question.get("low", 1)
                values = [word(w) for w in question.get("values", [])]
                number = low + values.index(word(cell)) if word(cell) in values else int(cell)
                count(str(number))
                total += number
                squares += number * number
        result = {"n": n, "counts": counts}
        if kind == "scale" and n:
            result["mean"] = total / n
            result["deviation"] = max(0.0, squares / n - (total / n) ** 2) ** 0.5
        told.append(result)
    json.dump(told, sys.stdout)


main(sys.argv[1], sys.argv[2])
