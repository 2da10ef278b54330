"""Words that tell of politics, government, diplomacy, protest, religion and schools, one type a line.

See `generator.languages.en.happenings` for how the lines are read.
"""

from typing import Final

PUBLIC: Final = """
elect: v elect re-elect reelect win*election win_election vote_into win*seat win*presidency
  | n election poll re-election reelection by-election landslide_victory runoff run-off electoral_victory
vote: v vote cast*ballot cast_ballot go_to_the_polls abstain | n vote ballot referendum voting plebiscite polling
run_for: v run*president run*presidency run*mayor run*governor run*senate run*congress run*office run*election
  run*re-election stand*election stand*parliament stand*president declare*candidacy announce*candidacy throw*hat
  | n candidacy presidential_bid campaign_rally
concede: v concede*election concede*defeat concede_defeat drop_out_of | n concession_speech
inaugurate: v inaugurate swear_in swear*in take_office take*oath assume_office enthrone crown
  | n inauguration swearing-in coronation investiture enthronement oath_of_office
appoint: v appoint hire name*as name*head name*coach name*chief name*director name*minister name*secretary
  name*manager name_as tap*as promote_to recruit reappoint install*as succeed replace announce*as reveal*as unveil*as confirm*as_the confirm*as_new confirm*as_next join name pick
  nominate take_over_as take_over_from take_over_for pick*as
  choose*as select*as take_charge take*helm rehire re-hire
  | n appointment hiring recruitment promotion nominee successor replacement
resign: v resign step_down step_aside quit stand_down bow_out step_back tender*resignation hand*resignation
  abdicate | n resignation abdication departure
retire: v retire hang_up*boots hang*boots call_it_quits call*career*quits | n retirement
dismiss: v fire sack dismiss oust axe remove_from show*door relieve_of relieve*of part_ways part_company
  let*go_as give*boot unseat boot_out kick_out
  | n dismissal firing sacking ouster removal ousting
suspend: v suspend bench sideline place_on_leave place*leave put*leave ground disqualify expel_from
  | n suspension disqualification administrative_leave
impeach: v impeach censure | n impeachment no-confidence no_confidence censure confidence_vote
pass_law: v ratify enact legislate pass*bill pass*law pass*resolution pass*legislation sign_into_law sign*law
  sign*bill adopt*law adopt*resolution adopt*constitution approve legalise authorise greenlight
  give*go-ahead green-light clear*hurdle
  | n ratification passage approval enactment legalisation go-ahead green_light adoption authorisation
reject: v reject veto vote_down vote*down turn_down turn*down throw_out rebuff block refuse spurn
  shoot_down*proposal scrap defeat*bill
  | n rejection veto refusal
propose: v propose table*motion put_forward unveil*plan unveil*budget | n proposal
ban: v ban outlaw prohibit bar forbid criminalise blacklist | n ban prohibition embargo moratorium
sanction: v sanction impose*sanctions impose_sanctions impose*tariffs impose*tariff
  | n sanction tariff trade_war import_duty
lift_ban: v lift*ban lift*sanctions lift*embargo ease*restrictions lift*restrictions repeal rescind revoke
  scrap*law abolish overturn*ban | n repeal abolition revocation
agree: v agree sign*agreement sign*treaty sign*deal sign*accord sign*pact reach*agreement reach*deal
  reach*accord strike*deal ink*deal seal*deal clinch*deal broker conclude*agreement hammer_out compromise
  sign*contract
  | n agreement treaty accord pact compromise deal memorandum
negotiate: v negotiate mediate | n negotiation mediation peace_process
meet: v meet meet_with confer hold*meeting huddle hold_talks hold*talks resume*talks
  | n meeting summit get-together encounter talks conference peace_talks
visit: v visit tour travel_to fly_to arrive_in arrive_at pay*visit land_in | n visit trip tour state_visit
return: v return come_back go_home return_to make*comeback | n return comeback homecoming
speak: v address_parliament address_congress address*nation address*assembly address*rally address*conference deliver*speech give*speech make*speech lecture | n speech keynote keynote_address inaugural_address radio_address televised_address
state_of_emergency: v declare*emergency declare*state impose*curfew impose*martial | n state_of_emergency martial_law
warn: v warn issue*warning issue*alert raise*alarm | n warning alert advisory
protest: v protest demonstrate_against demonstrate_outside demonstrate_in rally march take_to_the_streets take*streets picket boycott | n protest
  demonstration rally march sit-in boycott picket hunger_strike walkout_protest protest_march
riot: v riot rampage_through loot_shops pelt hurl*stones hurl*bottles | n riot rioting unrest disturbance
  street_violence disorder violence
disperse: v disperse tear-gas fire_tear_gas fire*tear_gas crack_down break_up*protest break_up*demonstration
  | n crackdown tear_gas water_cannon
walkout: v strike walk_off*job walk_out go_on_strike stage*strike down_tools call*strike
  | n strike walkout work_stoppage industrial_action general_strike strike_action lockout
end_strike: v end*strike call_off*strike call*off*strike return_to_work | n
secede: v secede declare*independence break_away | n secession_referendum
recognise: v recognise*government recognise*independence recognise*state establish*relations restore*relations restore*ties | n diplomatic_recognition
cut_ties: v sever*ties cut*ties recall*ambassador expel*diplomat expel*diplomats break_off*relations
  | n
asylum: v seek_asylum grant*asylum defect seek*asylum | n asylum defection
spy: v spy eavesdrop wiretap leak*document leak*documents | n espionage spying wiretap surveillance
test_weapon: v test-fire test-launch fire*missile_over detonate*device test*missile test*bomb conduct*test
  | n nuclear_test missile_test missile_launch test-firing nuclear_explosion missile_launches
drill: v hold*drill hold*exercises stage*exercises | n military_exercise war_game military_drill naval_exercise
  joint_exercise
disarm: v disarm demobilise decommission lay_down*weapons | n disarmament demobilisation
apologise: v apologise say_sorry express*regret | n apology
criticise: v criticise condemn denounce slam blast*over lambast rebuke decry deplore
  | n criticism condemnation rebuke outcry backlash uproar
praise: v praise hail laud applaud commend | n praise
endorse: v endorse throw*support throw*weight back*candidate | n endorsement
beatify: v canonise beatify ordain consecrate excommunicate | n canonisation beatification ordination consecration
  conclave
pray: v pray worship | n prayer pilgrimage mass_prayer
baptise: v baptise convert_to | n baptism christening conversion_to
graduate: v graduate enrol matriculate expel_student | n graduation commencement enrolment
aid: v donate pledge send*aid provide*aid deliver*aid send*relief airdrop | n donation aid pledge relief_effort
budget: v slash*spending cut*spending raise*tax raise*taxes cut*taxes | n budget tax_cut tax_rise tax_increase
  austerity spending_cut tax_hike
launch_campaign: v kick_off*campaign launch*campaign | n
honour_dead: v commemorate mark*anniversary mark_anniversary | n commemoration anniversary remembrance memorial
shut_government: v shut_down*government | n government_shutdown
"""
