/** Commands of the timeline that links, lenses and actions run, too. */
export const markCommand = 'postmortem.markMilestone';
export const updateCommand = 'postmortem.updateMetrics';
/** The command behind the links of a hover. */
export const showCommand = 'postmortem.showEntry';
