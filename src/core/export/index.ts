// The data that scripts are given.
export { findingData, type FindingData } from './finding-data';
export { metricsData, type MetricsData } from './metrics-data';
export { postmortemData, type PostmortemData } from './postmortem-data';
