import type { MilestoneName } from '../milestone';

/** Words that tell of a milestone. */
export interface Phrase {
  readonly milestone: MilestoneName;
  /** 3: says it outright; 2: usually means it; 1: goes with it, and counts only beside something else. */
  readonly strength: 1 | 2 | 3;
  /** On the clause in lower case, with straight apostrophes. */
  readonly pattern: RegExp;
}

const trouble =
  '(?:incident|outage|impact|issues?|problems?|disruption|degradation|downtime|errors?|failures?|attack|symptoms|unavailability)';
const found =
  '(?:found|identified|determined|discovered|isolated|pinpointed|confirmed|located|established|known|spotted|tracked down|traced)';
const reporter =
  '(?:users?|customers?|clients?|developers?|devs?|students?|instructors?|colleagues?|employees?|community|people|team(?:s| members?)?|someone|support|staff|partners?|researchers?|merchants?|members?|operators?|tenants?)';
const affected =
  '(?:end.users?|users?|customers?|clients?|reporters?|requesters?|developers?|partners?|tenants?)';

/**
 * What published post-mortems write when a milestone is reached, as general as it can be without meaning
 * something else: kinds of words rather than any author's sentences. Order does not matter; the strongest counts.
 */
export const phrases: readonly Phrase[] = [
  ...all('started', 3, [
    String.raw`(?<!into )(?<!into the )(?<!reports of )(?<!report of )\b${trouble}(?: (?:is|was|has|had|to|first|actually|likely|probably))* (?:starts?|started|starting|begins?|began|begun|commence[sd]?)\b(?! (?:being )?(?:investigat|triag|troubleshoot))`,
    String.raw`\b(?:starts?|beginning|onset|first signs?) of (?:the |our |user |customer )?${trouble}\b`,
    String.raw`\bfirst (?:errors?|failures?|impact|symptoms?|occurrences?|failed|affected|failing)\b`,
    String.raw`\b${reporter} (?:start|started|begin|began)(?: to)? (?:see|seeing|get|getting|experienc|receiv|run|hit|have|having|notice)`,
  ]),
  ...all('detected', 3, [
    String.raw`\b(?:monitoring|monitors?|alerting|dashboards?|metrics) (?:picks?|picked) up\b`,
    String.raw`\b(?:alerts?|alarms?|alarming|monitors?|monitoring|pagers?|pages?|pagerduty|opsgenie|probes?|sentry|nagios|pingdom|health ?checks?|canary)\b(?: \S+){0,6} (?:fir(?:e|es|ed|ing)|trigger(?:s|ed|ing)?|received?|raised?|goes off|went off|going off|notif(?:y|ies|ied)|reports?|reported|detect(?:s|ed)?|pages?|paged|warn(?:s|ed)?|sent|sends|noticed|seen|opened|opens|starts?|arrive[sd]?|came in|comes in|shows?|showed)\b`,
    String.raw`\b(?:receive[sd]?|first|got|critical|initial|triggers?|triggered|raised?|fired|fires|new)\b(?: \S+){0,3} (?:alerts?|alarms?|page|pages)\b`,
    String.raw`\b(?:are|is|was|were|been|being|get|gets|got)? ?(?:paged|alerted)\b`,
    String.raw`\b(?:page[sd]?|alert(?:s|ed)) (?:the |our )?(?:on-?call|team|engineers?|sre)`,
    String.raw`\bdetect(?:ed|s|ion)\b`,
    String.raw`\b${reporter}\b(?: \S+){0,3} (?:reports?|reported|reporting|complain(?:s|ed|ing)?|notif(?:y|ies|ied)|raised?|asks?|posts?|posted|mentions?|mentioned|emails?|emailed|flags?|flagged|tweets?|tweeted|reach(?:es|ed|ing)? out|contact(?:s|ed)?|explains?|noticed?|notices|discover(?:s|ed)?|spot(?:s|ted)?|inform(?:s|ed)?)\b`,
    String.raw`\breport(?:s|ed)?\b(?: \S+){0,4} (?:by|from|received|in|on|via|of|to|that)\b`,
    String.raw`\b(?:first|initial|multiple|several) (?:user |customer )?(?:reports?|complaints?|notification)\b`,
    String.raw`\b(?:became|become|becomes|made|were|was) aware\b`,
    String.raw`(?<!\b(?:a|the|public|maintenance|it|which|that) )notic(?:e|es|ed|ing)\b`,
    String.raw`^discovery\b`,
  ]),
  ...all('detected', 2, [
    String.raw`\bnotified (?:that|of|about|by)\b`,
    String.raw`\breporting (?:the|that|an?|issues?|problems?|errors?)\b`,
    String.raw`^(?:@?[\p{L}\d.'-]+ ){1,2}(?:sends?|sent) (?:an? )?(?:\S+ ){0,1}(?:email|message|mail)\b`,
    String.raw`\bobserv(?:es|ing)\b`,
    String.raw`\bnotif(?:ies|ied) (?:\S+ ){1,4}(?:of|about|that)\b`,
    String.raw`\b(?:are|were|was|is) (?:reported|alerted)\b`,
    String.raw`^(?:@?[\p{L}\d.'-]+ ){1,2}(?:sees?|saw|mention(?:s|ed)?|notes?|noted|says?|said|pings?|pinged|asks?|asked|points? out|pointed out|tells?|told|warn(?:s|ed)|posts?|posted|messages?|messaged|reports?|complains?)\b`,
    String.raw`\b(?:monitoring|monitors?|dashboards?|graphs?|grafana|prometheus|datadog|kibana|newrelic|cloudwatch|checks?|probes?)\b(?: \S+){0,3} (?:shows?|showed|showing|indicat(?:e|es|ed)|fail(?:s|ed|ing)?|turns? red|red)\b`,
    String.raw`\b(?:first|several|multiple|many|more|new) (?:\S+ ){0,2}(?:tickets?|complaints?|reports?|messages?|emails?)\b`,
    String.raw`\b(?:support|helpdesk|help desk)\b(?: \S+){0,3} (?:gets?|got|receives?|received|starts?|started) `,
    String.raw`\b(?:alerts?|alarms?|warnings?)\b`,
    String.raw`\breport(?:s|ed)?\b`,
    String.raw`\b(?:is|was|are|were|being|been|gets?|got) (?:notified|informed|told|contacted)\b`,
    String.raw`\b(?:we|i|on-?call|engineers?|team|staff|sre|operator)\b(?: \S+){0,2} (?:observe[sd]?|saw|sees|see|spots?|spotted|discover(?:s|ed)?|realiz(?:e|es|ed)|realis(?:e|es|ed)|find|finds|found|learns?|learned)\b`,
    String.raw`\b(?:tickets?|jira|bugzilla|issues?|bugs?|cases?|complaints?|support requests?)\b\S*(?: (?!prs?\b|pull\b|fix\b)\S+){0,3} (?:opened|created|filed|received|raised|logged|submitted)\b`,
    String.raw`\b(?:opens|opened|files|filed|submits|submitted|raises|raised) (?:\S+ ){0,3}(?:issue|bug|bug report|ticket)\b(?! (?:with|to|for|against|upstream)\b)`,
    String.raw`\b(?:observed|discovered|spotted|initial finding)\b`,
    String.raw`\bproblem is identified\b`,
    String.raw`\b(?:email|message|call)\b(?: \S+){0,4} (?:from|reporting|about|notifying)\b`,
  ]),
  ...all('acknowledged', 3, [
    String.raw`\b(?:response|incident|crisis) (?:response )?team (?:is |was )?(?:assembled|formed|convened|gathered|mobili[sz]ed)\b`,
    String.raw`\back(?:nowledg(?:e|es|ed|ing|ement)|'?ed|'?d|s)?\b`,
    String.raw`\binvestigat(?:ion|ions|ing|e|ed)\b(?: \S+){0,4} (?:began|begins?|begun|starts?|started|commence[sd]?|initiated|opened|launched|underway)\b`,
    String.raw`\b(?:began|begins?|begun|starts?|started|starting|commence[sd]?|initiat(?:e|es|ed)|open(?:s|ed)|launch(?:es|ed))\b(?: \S+){0,3} (?:investigat|troubleshoot|triag|debug|diagnos|looking|digging|working on(?! (?:an? |the )?(?:\S+ )?(?:roll-?back|revert|fix|patch|hot-?fix|workaround))|responding|an investigation|the investigation)`,
    String.raw`\b(?:on-?call|engineers?|responders?|sre|team)\b(?: \S+){0,3} (?:responds?|responded|joins?|joined|picks? up|picked up|takes? over|took over|engaged|investigat(?:e|es|ed|ing)|looks? into|looking into|looked into|starts? looking)\b`,
  ]),
  ...all('acknowledged', 2, [
    String.raw`^(?:@?[\p{L}\d.'-]+ ){0,2}(?:checks?|checked|checking|analy[sz]e[sd]?|inspect(?:s|ed)?|start(?:s|ed)? (?:analy[sz]|check|inspect)ing)\b`,
    String.raw`\b(?:looking|looks?|looked|digging) into\b`,
    String.raw`\b(?:looks?|looked|(?:is|are|was|were|starts?|started|began|begins) looking) at\b`,
    String.raw`\binvestigat(?:es?|ing)\b`,
    String.raw`\btriag(?:e|es|ed|ing)\b`,
    String.raw`\bstart(?:s|ed)? working\b`,
    String.raw`\bwakes? up\b`,
    String.raw`\b(?:joins?|joined) (?:the )?(?:call|bridge|channel|incident)\b`,
  ]),
  ...all('declared', 3, [
    String.raw`\bdeclar(?:e|es|ed|ing|ation)\b(?!(?: \S+){0,4} (?:mitigated|resolved|over|closed|recovered|fixed|repaired|stable|complete|end|ended))`,
    String.raw`\bincident\b(?: \S+){0,3} (?:opened|created|raised|announced|called|initiated|started in|logged|filed)\b`,
    String.raw`\b(?:opened|opens|created|creates|raised|raises|announced|announces|called|calls|initiated|kicked off) (?:an? |the )?(?:major |p[0-4] |sev-?\s?\d |high.severity |internal )?incident\b`,
    String.raw`\b(?:sev(?:erity)?[- ]?\d|p[0-4]|major incident)\b(?: \S+){0,3} (?:declared|opened|raised|created|called)\b`,
  ]),
  ...all('declared', 2, [
    String.raw`\bincident commander\b`,
    String.raw`\b(?:notification|notice|announcement|tweet|message|banner)s?\b(?: \S+){0,3} (?:sent|posted|published|tweeted)\b(?! to (?:this|the|our) (?:chat|team|channel))`,
    String.raw`\bincident (?:commander|manager|lead) (?:is |was )?(?:assigned|appointed|named|takes|took)\b`,
    String.raw`\bescalat(?:e|es|ed) (?:\S+ ){0,2}to (?:an? )?(?:sev|p[0-4]\b|incident|major)`,
    String.raw`\b(?:tweet(?:s|ed)?|posts?|posted|publish(?:es|ed)?|sent|sends) (?:an? )?(?:\S+ ){0,2}(?:notice|announcement|outage|statement|notification)\b`,
    String.raw`\btweet(?:s|ed)? about\b`,
    String.raw`\bstatus\s?page\b(?: \S+){0,4} (?:updated|opened|posted|published|created|set|changed|live|up)\b`,
    String.raw`\b(?:updates?|updated|opened|posts?|posted|publish(?:es|ed)?|announc(?:e|es|ed)|create[sd]?)\b(?: \S+){0,5} (?:status\s?page|status\.\S+|statuspage\S*)`,
    String.raw`\bannounc(?:e|es|ed|ement)\b(?: \S+){0,4} (?:incident|outage|status|issue|customers|users|twitter)`,
    String.raw`\b(?:incident|slack|response) (?:channel|room|bridge|call)\b(?: \S+){0,2} (?:created|opened|started|set up)\b`,
    String.raw`\b(?:initiat(?:es?|ed)|open(?:s|ed)|creat(?:es?|ed)|start(?:s|ed)|set up|spun up)\b(?: \S+){0,2} (?:war-?\s?room|incident (?:channel|room|bridge|call)|bridge)\b`,
    String.raw`\bwar-?\s?room (?:started|opened|created|established)\b`,
  ]),
  ...all('identified', 3, [
    String.raw`\bcauses?\b(?: \S+){0,6} ${found}\b`,
    String.raw`\b(?:${found}|finds?|identif(?:y|ies)|determines?|discovers?|isolates?|pinpoints?|confirms?)\b(?: \S+){0,6} (?:root causes?|causes?|culprit|reason|source of the)\b`,
    String.raw`\broot cause\b(?! analysis)`,
    String.raw`\bidentif(?:ied|ies|y) (?:that |the |a |an |as )`,
    String.raw`\b(?:is|was|were|been|are) identified\b`,
    String.raw`\bculprit\b`,
  ]),
  ...all('identified', 2, [
    String.raw`\bidentified\b`,
    String.raw`\b(?:discover(?:s|ed)?|found|finds?|realiz(?:e|es|ed)|realis(?:e|es|ed)|determin(?:e|es|ed)|conclud(?:e|es|ed)|learned|figured|diagnos(?:e|es|ed)) (?:out )?(?:that|the fact)\b`,
    String.raw`\brealis(?:e|es|ed) (?:the|a|an|it)\b`,
    String.raw`\brealiz(?:e|es|ed) (?:the|a|an|it)\b`,
    String.raw`\bfigure[sd]? (?:it )?out\b`,
    String.raw`\bdiagnos(?:is|ed)\b`,
    String.raw`\bit (?:is|was) (?:discovered|found|determined|noted)\b`,
    String.raw`\bbeen (?:discovered|found|traced)\b`,
    String.raw`\btraced (?:\S+ ){0,3}(?:to|back)\b`,
    String.raw`\b(?:pinpoint|narrow(?:s|ed)? (?:it |this )?down|turned out|turns out)`,
    String.raw`\bfound\b(?: \S+){0,5} (?:different|wrong|incorrect|missing|misconfigured|broken|faulty|bug|problem|issue)\b`,
    String.raw`\b(?:issue|problem|bug) (?:was |is |has been )?(?:found|located|isolated|understood|diagnosed)\b`,
  ]),
  ...all('mitigated', 3, [
    String.raw`\b(?:issues?|problems?|outage|errors?|bug|this|it) (?:was|were|is|has been|have been|got|gets) (?:\S+ly )?(?:resolved?|fixed|solved|corrected|remedied) by\b`,
    String.raw`\bmitigat(?:ed|es)\b`,
    String.raw`\bmitigations?\b(?: \S+){0,4} (?:deployed|applied|in place|complete[sd]?|effective|live|rolled out|released|implemented|took effect|taken|worked|successful)\b`,
    String.raw`\b(?:rolled|rolls|rolling) back\b(?! (?:failed|fails))`,
    String.raw`\b(?:roll-?\s?back|revert)\b(?: \S+){0,4} (?:complete[sd]?|deployed|done|finished|successful|succeeded|applied|live|merged|landed|worked)\b`,
    String.raw`\breverted\b`,
    String.raw`\b(?:hot-?\s?fix|fix|patch|workaround|work-around|change|changes|correction)(?:es)?\b(?: \S+){0,6} (?:deployed|applied|released|rolled out|live|in place|merged|shipped|pushed|implemented|landed|complete[sd]?|went live|published|installed|worked|works)\b`,
    String.raw`\b(?:deploy(?:s|ed)?|appl(?:y|ies|ied)|release[sd]?|ship(?:s|ped)?|push(?:es|ed)?|implement(?:s|ed)?|land(?:s|ed)?|merge[sd]?|install(?:s|ed)?)\b(?: \S+){0,4} (?:hot-?\s?fix|fix|fixed|patch|workaround|work-around|mitigation|revert|rollback)\b`,
    String.raw`\brepaired\b`,
    String.raw`\bfail(?:ed)? ?over\b(?: \S+){0,3} (?:complete[sd]?|done|finished|successful|to)\b`,
    String.raw`\bworked\b`,
    String.raw`\b(?:ip|address(?:es)?|accounts?|tokens?|keys?|credentials?|secrets?|attackers?|access|traffic|requests)\b(?: \S+){0,4} (?:blocked|banned|revoked|disabled|suspended|rotated|isolated)\b`,
    String.raw`\b(?:block(?:s|ed)|ban(?:s|ned)|revoke[sd]?|suspend(?:s|ed)|rotate[sd]?|isolate[sd]?)\b(?: \S+){0,4} (?:ips?|address(?:es)?|accounts?|tokens?|keys?|credentials?|secrets?|attackers?|access|traffic|requests)\b`,
    String.raw`\bstopp(?:ed|ing) the bleeding\b`,
  ]),
  ...all('mitigated', 2, [
    String.raw`\b(?:monkey.?)?patch(?:es|ed)\b`,
    String.raw`\brestor(?:e|es|ed) (?:the|from|a|an|our|all|service|access|data|database|backups?|\S+ from)\b`,
    String.raw`^(?:@?[\p{L}\d.'-]+ ){0,2}(?:restart|reboot|disable|block|remove|delete|kill|drain|revert|roll back|rollback|apply|deploy|patch|fix|increase|scale|reduce|switch|redirect|fail over|purge|reset|rotate|revoke|restore|replace|upgrade|downgrade|clear|unblock)\b (?!of|to\b|is|was|has|not)`,
    String.raw`\b(?:scale[sd]?|renew(?:s|ed)|clear(?:s|ed)|clean(?:s|ed) (?:up|out)|unpublish(?:es|ed)|yanked|freed|extend(?:s|ed)|shift(?:s|ed)|drain(?:s|ed)|unblock(?:s|ed)|unlock(?:s|ed)|terminat(?:e|es|ed)|stopped|launched|resiz(?:e|es|ed)|truncat(?:e|es|ed)|force[ds]?|flush(?:es|ed))\b`,
    String.raw`\b(?:restart(?:s|ed)|reboot(?:s|ed)|recreate[sd]?|rebuilt|redeploy(?:s|ed)|recycled?|reset|reran|reattached|reconnected)\b`,
    String.raw`\b(?:disable[sd]?|block(?:s|ed)|turn(?:s|ed)? off|takes? down|taken down|took down|shut (?:down|off)|revoke[sd]?|kill(?:s|ed)|drained|banned|isolated|remove[sd]?|purged|deleted?|evicted|cordoned|paused|rotated)\b`,
    String.raw`\b(?:increase[sd]?|bump(?:s|ed)|raise[sd]?|scale[sd]? (?:up|down|out|in)|scal(?:ed|ing) (?:up|down|out|in)|doubled|expanded|resized|added|adds)\b`,
    String.raw`\b(?:switch(?:es|ed)|redirect(?:s|ed)|rerouted|fail(?:s|ed) over|migrated|moved|re-?enable[sd]?|brought (?:back )?up|replaced)\b`,
    String.raw`\b(?:deployed|applied|rolled out|put in place|upgraded|downgraded|corrected|reconfigured|fixed|fixes)\b`,
    String.raw`\b(?:quick|temporary|manual|short.term|interim|emergency) (?:fix|solution|workaround|measure)\b`,
  ]),
  ...all('mitigated', 1, [
    // Any deed at all: the last one before the recovery most probably brought it about.
    String.raw`^(?:\S+ ){0,4}(?:changed|configured|enabled|turned on|issued|created|brought|moved|migrated|provisioned|copied|imported|rebuil[dt]|upgraded|edited|modified|installed|allocated|assigned|activated|deactivated|tuned|tweaked|lowered|reduced|decreased|raised|modified|unplugged|connected|mounted|unmounted|detached|attached|excluded|filtered|throttled|limited|released|pinned|cancelled|canceled|aborted|retried|recreated|regenerated|reissued|reimaged|repointed|pointed|routed|merged|pushed)\b`,
  ]),
  ...all('recovered', 3, [
    String.raw`\bfull (?:recovery|service|functionality|operation|capacity)\b`,
    String.raw`\b(?:return(?:s|ed|ing)?|recover(?:s|ed)?|back|climb(?:s|ed)?|up) (?:up )?to (?:100 ?%|zero|0\b|normal)`,
    String.raw`\b(?:is|are|was|were|came|comes|everything|all|service|services|site|hub|system|systems|app|application|api|website) (?:\S+ )?back(?: (?:up|online|to|again|now|in))?$`,
    String.raw`\b(?:fully|completely|entirely)(?: (?:been|be|back|and))* (?:recover(?:s|ed)?|restored?|operational|healthy|functional|resolved|working|normal|online|up|available)\b`,
    String.raw`\ball (?:\S+ ){1,5}(?:recovered|restored|operational|healthy|functional|back|resolved|working|normal|online|up|available|passing|green|running)\b(?! (?:to|with) (?!normal))`,
    String.raw`\b(?:running|working|functioning|available|accessible|shipping|receiving|processing|serving|responding|flowing) (?:\S+ ){0,5}again\b`,
    String.raw`\b(?:recovered|restored|operational|functional|healthy|available) (?:fully|completely|again|everywhere)\b`,
    String.raw`\bback to (?:normal|full|usual|baseline|healthy|its normal|their normal|pre-incident)\b`,
    String.raw`\b(?:return(?:s|ed|ing)?|reverts?|went|goes|come|comes|came|dropp?e?d?|fell) (?:back )?to (?:normal|baseline|usual|pre-incident|healthy|expected)\b`,
    String.raw`\bnormal (?:operations?|service|levels?|traffic|working state|performance)\b(?: \S+){0,2} (?:resume[sd]?|restored|returned)\b`,
    String.raw`\b(?:outage|impact|downtime|degradation|disruption) (?:ends?|ended|over|stops?|stopped|cease[sd]?|subside[sd]?|cleared?|disappear(?:s|ed)?)\b`,
    String.raw`\bend of (?:the )?(?:outage|impact|downtime|degradation|disruption)\b`,
    String.raw`\b(?:services?|site|website|api|apis|traffic|platform|app|application|functionality|operations?|access|everything|production) (?:(?:is|are|was|were|has|have|been|now) ){0,3}(?:restored|recovered)\b`,
    String.raw`\brepaired\b`,
    String.raw`\bno (?:more|further) (?:errors?|failures?|issues?|impact|alerts?)\b`,
    String.raw`\b(?:working|operating|functioning|behaving|performing) (?:as (?:expected|normal|usual|before)|normally|again|properly|fine|correctly|well)\b`,
    String.raw`\brunning (?:as expected|normally|again|properly|fine|smoothly|correctly)\b`,
    String.raw`^recovery\b`,
  ]),
  ...all('recovered', 2, [
    String.raw`\berrors? (?:ends?|ended|stops?|stopped|cease[sd]?|subside[sd]?|cleared?|disappear(?:s|ed)?)\b`,
    String.raw`\b(?:bring|brings|brought|put|puts) (?:\S+ ){0,2}back\b`,
    String.raw`^resolved$`,
    String.raw`\bsuccessfully (?:\S+ )?(?:restarted|started|recover\w*|running|serving|launch\w*|load\w*|retriev\w*|connect\w*|came|comes?|process\w*)\b`,
    String.raw`\b(?:restarts?|restarted|comes?|came|runs?|launch\w*|up|starts?) (?:\S+ ){0,2}successfully\b`,
    String.raw`\b(?:is|are|was|were|becomes?|became) (?:now )?(?:fully )?available\b`,
    String.raw`\b(?:is|are|was|were|went|goes|now|back) (?:now )?live\b`,
    String.raw`\b(?:being|are|is|now) (?:\S+ )?(?:properly|correctly|successfully|normally)\b`,
    String.raw`\b(?:issues?|problems?|outage|errors?|bug) (?:was|were|is|has been|have been|got|gets) (?:\S+ly )?(?:resolved?|fixed|solved|corrected|remedied)\b`,
    String.raw`\b(?:is|are|was|were) successful\b`,
    String.raw`\b(?:backlog|queues?|jobs?)\b(?: \S+){0,3} (?:clear(?:s|ed)?|drain(?:s|ed)?|empty|emptied|processed|caught up|catches up)\b`,
    String.raw`\b(?:succeed|succeeding|successful|able|log ?in|launch|accessible|reachable|possible) (?:\S+ ){0,3}again\b`,
    String.raw`\bback (?:at|within|below|under)\b`,
    String.raw`\b(?:shows?|showing|showed) (?:\S+ )?(?:normal|healthy|green|recovery)\b`,
    String.raw`\blast (?:error|failure|failed|affected|occurrence|alert)\b`,
    String.raw`\b(?:can|could|able to) (?:\S+ ){1,4}again\b`,
    String.raw`\b(?<!to )(?:recovers?|recovered|recovery (?:complete[sd]?|confirmed|verified)|restored)\b`,
    String.raw`\bback (?:up|online|in service|to life|alive|available)\b`,
    String.raw`\b(?:stable|stabili[sz]ed|stabili[sz]es|steadied|healthy|operational|available again|green|all clear|succeed(?:s|ed|ing)?)\b`,
    String.raw`\b(?:verified|confirmed|confirms?|verify|verif(?:y|ies)) (?:\S+ ){0,4}(?:working|fixed|operational|healthy|resolved|recovered|restored|fine|up|ok|normal)\b`,
    String.raw`\b(?:is|are|was|were|looks?|looking|now) (?:now )?(?:fine|ok|okay|good|normal|up|working|accessible|reachable)\b`,
    String.raw`\b(?:start(?:s|ed)?|resume[sd]?|began) (?:\S+ ){0,4}again\b`,
    String.raw`\bresume[sd]?\b`,
    String.raw`\bre-?enabled\b`,
    String.raw`\b(?:alerts?|alarms?|monitors?|checks?)\b(?: \S+){0,4} (?:clear(?:s|ed)?|resolve[sd]?|recover(?:s|ed)?|closed?|green|stops?|stopped)\b`,
    String.raw`\bcan (?:now |again |successfully )`,
    String.raw`\b(?:issue|problem|errors?|outage|bug)s? (?:(?:is|are|was|were|has|have|been|now|being) ){0,3}(?:resolved|fixed|solved|gone|cleared)\b`,
  ]),
  ...all('resolved', 3, [
    String.raw`\bincident\b(?: \S+){0,4} (?:resolved|closed|over|ended|ends|concluded|complete[sd]?|finished|stood down)\b`,
    String.raw`(?<!\b(?:alerts?|alarms?|monitors?) (?:\S+ ){0,2})\b(?:declare[sd]?|mark(?:s|ed)?|set|consider(?:s|ed)?|call(?:s|ed)?)\b(?: \S+){0,5} (?:resolved|over|closed|complete[sd]?|fixed)\b`,
    String.raw`\b(?:resolve[sd]?|close[sd]?|end(?:s|ed)?|conclude[sd]?) (?:the |this |our )?incident\b`,
    String.raw`\bend of (?:the )?incident\b`,
    String.raw`\ball[- ]clear\b`,
    String.raw`\bstatus\s?page\b(?: \S+){0,5} (?:resolved|operational|closed|green|all clear)\b`,
    String.raw`\b(?:incident resolution|resolution (?:message|notice|notification|update|announcement)|resolution (?:was |is )?(?:posted|announced|sent|published))\b`,
    String.raw`^\W*resolved\b`,
    String.raw`\bofficially resolved\b`,
  ]),
  ...all('resolved', 2, [
    String.raw`\bannounc(?:e|es|ed) (?:the )?(?:recovery|resolution|end of)\b`,
    String.raw`\b(?:issue|problem|outage|ticket|case)\b(?: \S+){0,3} (?:resolved|closed|solved)\b`,
    String.raw`^(?:\S+ ){0,3}resolved\b`,
    String.raw`\b(?:we've |we |team )?conclud(?:e|es|ed) that\b`,
    String.raw`(?<!\b(?:issues?|problems?|bug|outage|errors?|impact) (?:(?:is|was|also) ){0,2})\b(?:confirmed|verified) by (?:\S+ ){0,2}${affected}\b`,
    String.raw`\b${affected} (?:\S+ )?(?:confirm(?:s|ed)|verif(?:y|ies|ied)|reports?|reported)\b(?: \S+){0,6} (?:resolved|fixed|solved|works?|working|available|normal|restored|gone)\b`,
    String.raw`\bmarks? (?:\S+ ){0,3}as (?:solved|resolved|fixed|closed)\b`,
    String.raw`\bfalse (?:positive|alarm)\b`,
  ]),
];

function all(
  milestone: MilestoneName,
  strength: Phrase['strength'],
  sources: readonly string[],
): readonly Phrase[] {
  return sources.map((source) => ({ milestone, strength, pattern: new RegExp(source, 'u') }));
}
