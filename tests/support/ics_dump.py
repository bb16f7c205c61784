"""Prints the events of an iCalendar file as an independent reader sees them, one a line."""
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
print(calendar["METHOD"], len(calendar.walk("VTIMEZONE")))
for event in calendar.walk("VEVENT"):
    if event.errors:
        print("errors", event.errors)
    begin, end = event["DTSTART"].dt, event["DTEND"].dt
    categories = event.get("CATEGORIES")
    print("|".join([
        event["UID"], str(event["SEQUENCE"]), event["STATUS"], begin.isoformat(), end.isoformat(),
        event["DTSTAMP"].dt.isoformat(), event["SUMMARY"], event.get("LOCATION", "-"),
        "-" if categories is None else "/".join(str(category) for category in categories.cats),
        event.get("URL", "-"), event["DESCRIPTION"].replace("\n", "\\n"),
    ]))
