"""Words that tell of crime, police and courts, one type a line.

See `generator.languages.en.happenings` for how the lines are read.
"""

from typing import Final

LAW: Final = """
arrest: v arrest detain apprehend nab collar handcuff take*custody take_into_custody round_up round*up
  pick_up_by_police bust jail*awaiting remand hold_on_suspicion hold*suspicion hold_for_questioning hold_over hold_in_connection | n arrest detention apprehension custody round-up roundup
charge: v charge indict arraign book_on_suspicion book_on_charges book_into_jail press_charges press*charges file_charges file*charges face*charge
  face*charges prosecute | n indictment arraignment charge prosecution
charge: v accuse | n accusation allegation
plead: v plead plead_guilty plead_not_guilty enter*plea enter_a_plea plea-bargain | n plea plea_deal plea_bargain guilty_plea not-guilty_plea
confess: v confess admit_to admit_killing | n confession
deny: v deny refute | n denial
try: v go_on_trial stand_trial face_trial put_on_trial go*trial stand*trial appear_in_court appear*court retry deliberate
  | n trial retrial hearing court_hearing court_appearance
  court_case mistrial inquest court-martial deliberation
testify: v testify take_the_stand cross-examine give_evidence | n testimony
convict: v convict find_guilty find*guilty convict_of | n conviction guilty_verdict verdict | a guilty
acquit: v acquit clear exonerate clear_of clear*murder clear*charges clear*wrongdoing find_not_guilty find*not_guilty drop_charges drop*charges
  dismiss*charges walk_free | n acquittal exoneration
sentence: v sentence jail imprison get_life get_years get*years receive*sentence hand*sentence
  lock_up condemn_to_death send_to_prison send*prison send*jail serve*sentence
  | n sentence sentencing imprisonment prison_sentence jail_sentence prison_term jail_term death_sentence life_term
execute: v execute hang put_to_death | n execution hanging lethal_injection firing_squad
appeal: v appeal_against lodge*appeal file*appeal overturn quash uphold reinstate
  | n appeal
free: v free parole release release_on_bail post_bail grant_bail grant*bail set_free set*free let_go let*go bail_out_of
  walk_out_of | n bail parole
pardon: v pardon commute grant*clemency | n pardon amnesty clemency commutation reprieve
escape: v escape flee break_out_of break_out*prison break_out*jail run_away bust_out abscond make*getaway jump_bail evade
  | n on_the_loose at_large on_the_lam on_the_run escape jailbreak jail_break prison_break breakout getaway
extradite: v extradite deport repatriate expel hand_over_to | n extradition deportation repatriation expulsion
sue: v sue file_suit file*suit file*lawsuit file_lawsuit take_to_court take*to_court lodge*complaint counter-sue
  | n lawsuit suit class_action class-action litigation countersuit legal_action counterclaim
settle: v settle settle_with reach*settlement | n settlement out-of-court_settlement
fine: v fine penalise order_to_pay order*to_pay award*damages | n fine penalty damages
rule: v rule_that rule_in rule_against rule_on strike_down strike*down invalidate
  | n ruling court_ruling court_decision injunction
investigate: v investigate probe look_into open*investigation open*inquiry interrogate subpoena
  | n investigation probe inquiry enquiry autopsy questioning interrogation post-mortem
rob: v rob burgle burglarise steal loot shoplift pilfer break_into make_off_with snatch ransack plunder pickpocket hold_up
  | n robbery burglary theft heist hold-up holdup break-in looting larceny shoplifting stickup raid_on_bank
fraud: v defraud embezzle swindle launder scam forge counterfeit bribe extort blackmail rig con_out_of
  | n fraud embezzlement corruption bribery extortion blackmail forgery embezzling money_laundering scam swindle
  ponzi_scheme graft racketeering perjury identity_theft
kidnap: v kidnap abduct take_hostage take*hostage hold*hostage hold_hostage
  | n kidnapping abduction hostage-taking hostage_crisis hostage_situation kidnap
hijack: v hijack commandeer carjack board*ship | n hijacking hijack carjacking piracy hijack_attempt pirate_attack
smuggle: v smuggle | n smuggling trafficking drug_bust contraband | a trafficked
seize: v confiscate impound seize*drugs seize*kilos seize*cocaine | n confiscation drug_haul haul
rape: v rape molest grope assault_sexually sexually_assault sexually_abuse harass
  | n rape sexual_assault sexual_abuse molestation sexual_harassment indecent_assault child_abuse
abuse: v abuse torture mistreat neglect bully | n abuse torture mistreatment bullying cruelty
vandalise: v vandalise deface desecrate daub | n vandalism desecration graffiti
search_house: v search*home search*house serve*warrant | n police_raid search_warrant
foil: v foil thwart avert disrupt*plot foil*plot repel fend_off fight_off defuse | n foiled_plot
plot: v plot conspire | n plot conspiracy
intercept: v intercept interdict | n interception
threaten: v threaten | n bomb_threat death_threat hoax
drive_drunk: v drive_drunk pull_over pull*over | n dui dwi drunk_driving drink-driving drunken_driving
"""
