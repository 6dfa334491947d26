import { telling, type Phrase } from './phrase';

/** What post-mortems write until the cause is found: of impact, detection, response and diagnosis. */
export const phrasesUpToTheCause: readonly Phrase[] = [
  ...telling('started', 3)`
(?<!into )(?<!into the )(?<!reports of )(?<!report of )TROUBLE( (is|was|has|had|to|first|actually|likely|probably))* (starts?|started|starting|begins?|began|begun|commence_)\b(?! (being )?(investigat|triag|troubleshoot)| in (slack|#)| (to )?(fall|drop|decreas|subsid|improv|go|tail|recover|clear|disappear|eas|com|normali|stabili|resolv|declin))-
(starts?|beginning|onset|first signs?) of (the |our |user |customer )?(\S+ )?TROUBLE
^onset
first (errors?|failures?|impact|symptoms?|occurr?ences?|failed|affected|failing)\b(?! (pods?|nodes?|hosts?|instances?|servers?) BE| in the second)-
first (users?|customers?|clients?|requests?|orders?|payments?|jobs?) ((BE|to|being) ){0,2}(cannot|can't|unable|affected|impacted|fail\w*|rejected|blocked|see|seeing|get|getting|hit|experienc\w*|time out)
REPORTER (start|started|begin|began)( to)? (see|seeing|get|getting|experienc|receiv|run|hit|have|having|notice)-
  `,
  ...telling('detected', 3)`
(monitoring|monitors?|alerting|dashboards?|metrics) (picks?|picked) up
(alerts?|alarms?|alarming|monitors?|monitoring|pagers?|pages?(?! ~2 (shows?|showed|opens?|opened)\b)|pagerduty|opsgenie|probes?|sentry|nagios|pingdom|health ?checks?|canary) ~6 (fir(e|es|ed|ing)|trigger(s|ed|ing)?|received?|raised?|goes off|went off|going off|notif(y|ies|ied)|reports?|reported|detect_|pages?|paged|warn_|sent|sends|noticed|seen|opened|opens|flags?|flagged|arrive_|came in|comes in|shows?|showed)
(alerts?|alarms?|pages?|pagerduty) ~6 starts?
(receive_|first|got|critical|initial|triggers?|triggered|raised?|fired|fires|new) ~3 (alerts?|alarms?|page|pages)
(BE|been|being|get|gets|got)? ?(paged|alerted)
(page_|alert(s|ed)) (the |our )?(on-?call|team|engineers?|sre)-
detect(ed|s|ion)\b|^detect (that|the|an?)
REPORTER\b( \S+){0,3}(?<!\b(BE|been|being)(?= (notified|asked|emailed|flagged))) (reports?|reported|reporting|complain(s|ed|ing)?|notif(y|ies|ied)|raised?|asks? (if|whether|why|what|when|around)|posts?|posted|mentions?|mentioned|emailed|flags?|flagged|tweets?|tweeted|twitted|reach(es|ed|ing)? out|contact_|explains?|noticed?|notices|discover_|spot(s|ted)?|inform_|writes|wrote)
(engineer|analyst|tester|qa|manager|admin|colleague)s? ~2 (reports?|reported|mentions?|mentioned|spots?|spotted|complain(s|ed))
REPORTER ~1 emails?
(users?|customers?|clients?|customer success|support|help ?desk|service desk) escalate_
report_ ~4 (by|from|received|in|on|via|of|that)
report(s|ed) ~4 to
receive_ ~3 (support requests?|tickets?|reports?|complaints?)
(first|initial|multiple|several) (user |customer )?(reports?|complaints?|notification)
(became|become|becomes|made|were|was) aware
(came|comes|brought) to our attention
(flagged|caught) by
(?<!\b(a|the|public|maintenance|it|which|that|without|prior|advance|short|further) )notic(e|es|ed|ing)
^discovery
  `,
  ...telling('detected', 2)`
-(?<!\b(customers?|users?|clients?|tenants?|subscribers?|stakeholders?|everyone) BE )\bnotified (that|of|about|by)
reporting (the|that|an?|issues?|problems?|errors?)
^(@?[\p{L}\d.'-]+ ){1,2}(sends?|sent) (an? )?(\S+ ){0,1}(email|message|mail)
observ(es|ing)
(?<!last )seen (on|in|at|by)
asks? around
calls? to (the )?on-?call
(?<!\b(customers?|users?|clients?|stakeholders?|everyone|public|management) )inform(s|ed) (us |me )?(about|of|that)
notif(ies|ied) (\S+ ){1,4}(of|about|that)
notif(ies|ied) (us|me|the ~1 team|on-?call)
(calls?|called|phones?|phoned) (us|the |our )?(\S+ ){0,2}(support|hotline|(help|service) ?desk|sales|rep|manager|office)
^(@?\p{L}[\p{L}\d.'-]* ){1,2}(sees?|saw|mention_|notes(?! \w+ed\b)|noted|says?|said|pings?|pinged|asks?|asked|points? out|pointed out|tells?|told|warn(s|ed)|posts?|posted|messages?|messaged|reports|complains?)\b(?! BE\b)-
(monitoring|monitors?|dashboards?|graphs?|grafana|prometheus|datadog|kibana|newrelic|cloudwatch|checks?|probes?) ~3 (shows?|showed|showing|indicate_|fail(s|ed|ing)?|turns? red|red)\b(?! (that )?(all|everything|no|nothing|normal|healthy|green|recovery|improvement)\b)-
(\d+|dozens of|hundreds of) ~1 (tickets|complaints|reports)
(first|several|multiple|many|more|new) ~2 (tickets?|complaints?|reports?|messages?|emails?|calls)
(support|helpdesk|help desk) ~3 (gets?|got|receives?|received|starts?|started) -
(issues?|problems?|errors?|spikes?|drops?) ((BE|became|become) )?(visible|seen) (in|on)
(zabbix|nagios|icinga|prometheus|datadog|grafana|pingdom|monitoring) (trigger|problem|critical|sms|mail|call|ticket|message)s?
(alerts?|alarms?|warnings?)\b(?!-level)(?! (thresholds?|rules?|config\w*|definitions?|policy|policies)\b| (BE )?(auto-?)?(acknowledged|acked|silenced|muted|tuned|updated|changed|added|created|disabled)\b)-
(?<!\b(daily|weekly|monthly|hourly|nightly|annual|status|sales|the|this) )report_\b(?! (to (the|our)|generation|not)\b| (BE )?(sent|re-?sent|generated|created|written|published|drafted|empty|missing)\b)-
-(?<!\b(customers?|users?|clients?|tenants?|subscribers?|stakeholders?|everyone|public|management)) (BE|being|been|gets?|got) (notified|informed|told|contacted)
(we|i|on-?call|engineers?|team|staff|sre|operator) ~2 (observe_|saw|sees|see|spots?|spotted|discover_|reali[sz]e_|find|finds|found|learns?|learned)
(tickets?|jira|bugzilla|issues?|bugs?|cases?|complaints?|support requests?)\b\S*( (?!prs?\b|pull\b|fix\b)\S+){0,3} (opened|created|filed|received|raised|logged|submitted)
(opens|opened|files|filed|submits|submitted|raises|raised) ~3 (issue|bug|bug report|ticket)\b(?! (with|to|for|against|upstream)\b)-
(alertmanager|opsgenie|pagerduty|prometheus|sentry) (fires?|fired|pages?|paged|triggers?|triggered)
(disclos(es|ed)|reports|reported) (a |an |the )?(\S+ )?vulnerabilit(y|ies)
(observed|witnessed|discovered|spotted|initial finding)
errors? (tracked|logged|recorded|seen|caught|raised)
problem is identified
identified (an? )?(issues?|problems?|errors?) (with|in|on|at)
(email|message) ~4 (from|reporting|about|notifying)
calls? (from|about)
\S+ (phones|phoned|rings|rang)
(scanning|scanner|anomaly detection) (mail|email|alert|notif)\w*
  `,
  ...telling('acknowledged', 3)`
incident response (begins|began|starts|started)
(response|incident|crisis) (response )?team (is |was )?(assembled|formed|convened|gathered|mobili[sz]ed)
-(?<!auto-)(?<!auto )\back(nowledg(e|es|ed|ing|ement)|'?ed|'?d|s)?\b(?! automatically)-
investigat(ion|ions|ing|e|ed) ~4 (began|begins?|begun|starts?|started|commence_|initiated|opened|launched|underway)
(began|begins?|begun|starts?|started|starting|commence_|initiate_|open(s|ed)|launch(es|ed)) ~3 (investigat|troubleshoot|triag|debug|diagnos|looking|digging|working on(?! (an? |the )?(\S+ )?(roll-?back|revert|fix|patch|hot-?fix|workaround))|responding|an investigation|the investigation)-
(on-?call|engineers?|responders?|sre|team) ~3 (responds?|responded|joins?|joined|picks? up|picked up|takes? over|took over|engaged|investigat(e|es|ed|ing)|looks? into|looking into|looked into|starts? looking)
  `,
  ...telling('acknowledged', 2)`
^(@?[\p{L}\d.'-]+ ){0,2}((?<!\b(health|smoke|sanity|status|all|pass|passes|passed) )checks?(?! (BE|pass|fail|recover|clear|turn|go)\w*\b)|checked|checking|analy[sz]e_|inspect_|start_ (analy[sz]|check|inspect)ing)
(looking|looks?|looked|digging) into
(looks?|looked|(BE|starts?|started|began|begins) looking) at
investigat(es?|ing)\b|^(@?[\p{L}\d.'-]+ ){1,4}investigated
triag(e|es|ed|ing)
start_ (working|to work on)
wakes? up
(takes?|took|has|had) a look
reproduce_ (the|it)
(on-?call|people|team|engineers?|we) check_ with
(hops?|hopped|gets?|got|jumps?|jumped) on (an? |the )?(call|zoom|bridge|huddle)
(takes|took|picks? up|picked up) (the |this )?(alert|page|call|case|ticket|incident)
(team|on-?call|engineers?|we) ((is|are) )?on it$
(on-?call|engineers?|responders?) ((BE|now) )?(online|log(s|ged) (in|on))
(joins?|joined) (the )?(call|bridge|channel|incident)
  `,
  ...telling('declared', 3)`
declar(e|es|ed|ing|ation)\b(?! ~4 (mitigated|resolved|over|closed|recovered|fixed|repaired|stable|complete|end|ended))-
(raise[sd]|open(s|ed)) (an? |the )?(p[0-3]|sev-?\s?\d)
incident\b\S* ~3 (opened|created|raised|announced|called|initiated|started in|logged|filed)
(opened|opens|created|creates|raised|raises|announced|announces|called|calls|initiated|kicked off) (an? |the )?(major |p[0-4] |sev-?\s?\d |high.severity |internal )?incident
(sev(erity)?[- ]?\d|p[0-4]|major incident) ~3 (declared|opened|raised|created|called)
  `,
  ...telling('declared', 2)`
incident commander
severity (is |was )?(raised|upgraded|set|escalated|increased) to
(notification|notice|announcement|communication|tweet|message|banner)s?\b(?! of ~1 maintenance) ~3 (sent|posted|published|tweeted)\b(?! to (this|the|our) (chat|team|channel))-
incident (commander|manager|lead) (is |was )?(assigned|appointed|named|takes|took)
escalate_ ~2 to (an? )?(sev|p[0-4]\b|incident|major)-
status\s?page ~4 (updated|opened|posted|published|created|set|changed|live|up)
(updates?|updated|opened|posts?|posted|publish_|announce_|create_) ~5 (status\s?page|status\.\S+|statuspage\S*)-
announc(e|es|ed|ement) ~4 (incident|outage|status|issue|customers|users|twitter)-
(incident|slack|response) (channel|room|bridge|call) ~2 (created|opened|started|set up)
(initiat(es?|ed)|open(s|ed)|creat(es?|ed)|start(s|ed)|set up|spun up) ~2 (war-?\s?room|incident (channel|room|bridge|call)|bridge)
war-?\s?room ((is|was) )?(started|opened|created|established)
  `,
  ...telling('identified', 3)`
causes? ~6 FOUND
(FOUND|finds?|identif(y|ies)|determines?|discovers?|isolates?|pinpoints?|confirms?) ~6 (root causes?|causes?|culprit|reason|source of the)
(?<!\b(around|address_|fix_|remov(es|ed)|resolv(es|ed)) (the |its )?)root cause\b(?! analysis)-
identif(ied|ies|y) (that |the |a |an |as )-
(BE|been) identified
culprit
  `,
  ...telling('identified', 2)`
(leak|loop|bug|fault|culprit|regression|misconfiguration) ((is|was|has been) )?(located|traced|narrowed down|tracked down)
identified\b(?! (an? )?(issues?|problems?|errors?) (with|in|on|at)\b)-
(discover_|found|finds?|reali[sz]e_|determine_|conclude_|learned|figured|diagnose_) (out )?(that|the fact)
reali[sz]e_ (the|a|an|it)
figure_ (it )?out
diagnos(is|ed)
it (is|was) (discovered|found|determined|noted)
(been (discovered|found|traced)|(BE )?found to (be|have|point|use|hold|lack|contain|leak|block|cause)|BE found to)
investigations? (leads?|led|points?|pointed) (us )?to
diagnose_ (the|an?)
pinned down
(profil\w+|(heap|thread|core) dumps?|flame ?graphs?|tcpdump|bisect\w*) (show|reveal|point)(s|ed)?
(found|finds) (the|an?|our) ~3 BE (replaced|missing|expired|wrong|set|misconfigured|stale|full|gone|deleted|removed|disabled|overwritten|corrupt\w*|blocked|exhausted)
((?<!\b(likely|obvious|possible|probable|suspected) )causes? BE (the|an?|that)\b(?! same)|BE the cause\b)-
found (pointing|stuck|looping|holding|locked|empty|expired|disabled|corrupt\w*)
(investigations?|analysis|logs?|traces?|inspection) (show(s|ed)|reveal(s|ed)|indicate_) (that|the|an?)
traced ~3 (to|back)
(pinpoint|turned out|turns out)-
^(discovered|found) (a|an|the|that) ~3 (rule|deadlock|leak|typo|loop|lock|conflict|mismatch|bottleneck|misconfiguration|regression|race|flag|setting|change|commit|query)
it became clear that
confirm(s|ed) (a|an|the) ~1 (fault|bug|problem|defect) (on|in|at)
found ~5 (different|wrong|incorrect|missing|misconfigured|broken|faulty|bug|problem|issue)
(expired|misconfigured|missing|wrong|faulty|broken|corrupt(ed)?|incorrect|stale|bug|typo|misconfiguration|regression|leak|deadlock) ~5 (found|discovered|spotted)
(issue|problem|bug) (was |is |has been )?(found|located|isolated|understood|diagnosed)
  `,
];
