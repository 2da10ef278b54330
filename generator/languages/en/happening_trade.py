"""Words that tell of business, economy, technology, science and space, one type a line.

See `generator.languages.en.happenings` for how the lines are read.
"""

from typing import Final

TRADE: Final = """
buy: v buy acquire purchase snap_up gobble_up take_over take*over merge merge_with snap*up pick_up*startup
  pick_up*stake outbid
  | n takeover merger acquisition buyout purchase buy-out tie-up amalgamation takeover_bid
buy: v sell sell_off auction offload divest spin_off spin*off auction_off
  | n sale divestiture auction divestment spin-off spinoff
invest: v invest pump*million pump*billion pour*million pour*billion fund bankroll inject*million inject*billion raise*funding raise*million raise*round
  | n investment funding funding_round cash_injection
go_public: v go_public list_on float*shares file*ipo | n ipo flotation initial_public_offering stock_market_debut
launch: v update upgrade refresh overhaul | n update upgrade refresh overhaul
launch: v launch unveil introduce debut roll_out roll*out premiere showcase bring_out take_wraps_off
  take*wraps add*portfolio add*lineup go_on_sale go*sale hit*shelves announce*device announce*product announce*phone announce*tablet announce*car
  | n availability pre-order preorder launch unveiling debut release rollout roll-out introduction premiere
recall_product: v recall*vehicle recall*vehicles recall*car recall*cars recall*product recall*products recall*toys
  pull*shelves pull_from_shelves recall*million | n recall product_recall
shut: v shut shut_down shut*down close close_down shutter mothball shut_its_doors cease_operations wind_down
  close*doors discontinue axe*service pull*plug decommission*plant
  | n closure shutdown closing closedown discontinuation
open: v open reopen re-open throw_open inaugurate*plant inaugurate*bridge break_ground unveil*statue
  | n opening reopening grand_opening ground-breaking groundbreaking
bankrupt: v bankrupt go_bankrupt file*bankruptcy go_bust go_under file_for_bankruptcy go_into_administration collapse_into
  file*chapter
  | n bankruptcy insolvency liquidation receivership
lay_off: v lay_off lay*off cut_jobs cut*jobs slash*jobs shed*jobs axe*jobs eliminate*jobs cut*workforce
  make_redundant make*redundant furlough downsize
  | n layoff lay-off redundancy job_cut job_loss job_losses furlough
create_jobs: v create*jobs add*jobs hire*workers | n job_creation
rise: v raise*price raise*prices hike*price hike*prices put_up*prices | n price_rise price_increase
  price_hike rate_rise rate_hike rate_increase
decline: v cut*price cut*prices slash*price slash*prices discount | n price_cut rate_cut discount
rates: v raise*rates raise*interest cut*rates cut*interest | n interest_rate_cut rate_decision
rise: v rise increase surge jump soar climb gain skyrocket rally*shares rebound grow spike rocket
  | n rise increase surge jump gain upturn boom rebound spike
decline: v drop slip decline plummet tumble slump slide plunge shrink dip dwindle nosedive contract*economy sink*shares
  | n drop decline slump downturn sell-off selloff plunge dip slide recession contraction market_crash stock_market_crash
results: v turn*profit post*profit post*loss report*profit report*earnings report*loss post*earnings
  | n quarterly_results profit earnings quarterly_earnings annual_results profit_warning
default: v default default_on write_off write*off | n default write-off write-down writedown
bail_out: v bail_out bail*out rescue*bank rescue*banks nationalise prop_up | n bailout bail-out nationalisation
  rescue_package rescue_plan stimulus stimulus_package
privatise: v privatise deregulate | n privatisation deregulation
devalue: v devalue | n devaluation hyperinflation
downgrade: v downgrade upgrade*rating | n downgrade
dividend: v pay*dividend suspend*dividend cut*dividend resume*dividend | n payout
contract: v award*contract win*contract order*jets order*planes order*aircraft place*order | n
partner: v partner_with team_up join_forces collaborate | n partnership collaboration
split_company: v break_up*company split*company spin_out | n demerger
patent: v patent infringe | n patent patent_infringement copyright_infringement
hack: v hack hack_into breach phish infiltrate*network compromise*accounts steal*data leak*data
  | n hack breach cyberattack cyber-attack cyber_attack data_breach security_breach hacking data_leak
  ransomware_attack
outage: v go_offline go_dark black_out knock_offline knock*offline cut*power lose*power go_down
  | n outage blackout power_cut power_outage power_failure disruption service_interruption brownout
fix: v fix repair patch restore*service restore*power | n repair security_update software_update restoration
delay: v delay postpone put_off put*off push_back push*back defer reschedule adjourn hold_up*launch
  | n delay postponement adjournment
cancel: v cancel call_off call*off abandon scrub pull_out_of abort
  | n cancellation
pull_product: v withdraw*product withdraw*drug halt*sales suspend*sales stop*selling | n
build: v build construct erect complete*construction assemble
relocate: v relocate move*headquarters | n relocation
license: v license grant*licence grant*license | n licence_agreement
strike_oil: v strike_oil drill*well discover_oil | n oil_discovery gas_discovery
plug: v plug*well cap*well cap*leak seal*well kill_the_well
  | n top_kill static_kill
launch_craft: v blast_off lift_off launch*satellite launch*rocket launch*spacecraft launch*probe
  send*into_orbit put*into_orbit launch_into_orbit
  | n liftoff lift-off blast-off blastoff rocket_launch satellite_launch space_launch
land_craft: v land touch_down splash_down land_on_mars land_on_the_moon | n touchdown splashdown landing moon_landing
dock: v dock undock | n docking spacewalk flyby
discover: v discover find unearth uncover identify detect spot sight come_across stumble_upon stumble_on
  dig_up
  | n discovery finding sighting detection
test: v test trial*drug pilot*scheme | n test clinical_trial medical_trial drug_trial experiment flight_test
study: v publish*study conduct*study | n study survey
record: v set*record break*record smash*record set_record | n world_record
clone: v clone sequence*genome | n cloning genome_sequencing
extinct: v die_out go_extinct | n extinction
name_species: v describe*species name*species | n new_species
eclipse: v | n eclipse meteor_shower transit_of_venus
publish: v publish declassify post*video
  upload*video issue*report | n publication
"""
