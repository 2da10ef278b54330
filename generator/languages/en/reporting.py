"""English verbs of reporting, each with its forms: those that always report, and those that may."""


def forms(lines: str) -> dict[str, str]:
    """Return the plain form of each form: the first word of its line."""
    return {form: line.split()[0] for line in lines.strip().splitlines() for form in line.split()}


SPEECH = forms("""
say says said saying
tell tells told telling
announce announces announced announcing
state states stated stating
add adds added adding
claim claims claimed claiming
report reports reported reporting
confirm confirms confirmed confirming
deny denies denied denying
warn warns warned warning
acknowledge acknowledges acknowledged acknowledging
admit admits admitted admitting
insist insists insisted insisting
note notes noted noting
remark remarks remarked remarking
argue argues argued arguing
allege alleges alleged alleging
declare declares declared declaring
disclose discloses disclosed disclosing
explain explains explained explaining
tweet tweets tweeted tweeting
testify testifies testified testifying
predict predicts predicted predicting
reiterate reiterates reiterated reiterating
assert asserts asserted asserting
recall recalls recalled recalling
reply replies replied replying
respond responds responded responding
estimate estimates estimated estimating
reject rejects rejected rejecting
dismiss dismisses dismissed dismissing
conclude concludes concluded concluding
contradict contradicts contradicted contradicting
vow vows vowed vowing
promise promises promised promising
pledge pledges pledged pledging
threaten threatens threatened threatening
apologise apologises apologised apologising apologize apologizes apologized apologizing
complain complains complained complaining
stress stresses stressed stressing
emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing
concede concedes conceded conceding
caution cautions cautioned cautioning
forecast forecasts forecasted forecasting
quip quips quipped quipping
""")

WEAK = forms("""
call calls called calling
describe describes described describing
accuse accuses accused accusing
write writes wrote writing
ask asks asked asking
urge urges urged urging
reveal reveals revealed revealing
suggest suggests suggested suggesting
show shows showed shown showing
flag flags flagged flagging
speak speaks spoke spoken
press presses pressed pressing
query queries queried querying
question questions questioned questioning
demand demands demanded demanding
condemn condemns condemned condemning
appeal appeals appealed appealing
maintain maintains maintained maintaining
hint hints hinted hinting
inform informs informed informing
""")

THINKING = forms("""
believe believes believed
think thinks thought
suspect suspects suspected
fear fears feared
expect expects expected
hope hopes hoped
assume assumes assumed
""")

WITHHOLDING = forms("""
refuse refuses refused
decline declines declined
""")
