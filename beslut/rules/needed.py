"""The facts that rules ask for and records may lack (uppgifter som behövs), each worded once."""

from beslut.messages import message

MEETING_DAY = message("the day of the meeting")
BODY_KIND = message("what kind of body it is")
SEATS = message("the number of seats of the body")
ATTENDANCE_LIST = message("who was present")
WHO_SERVED = message("who served in the §")
PRESIDING = message("who presided in the §")
MATTER_KIND = message("what kind of matter it is")
OUTCOME = message("which side won the vote")
ELECTED = message("who is elected to the body, with party and order")
ACCOUNTABLE = message("who is accountable for the activity")
LOCAL_RULES = message("the local rules of the body")
