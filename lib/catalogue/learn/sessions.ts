import type { LearnedSessions } from './build-learned';

export const NO_SESSIONS: LearnedSessions = { sessions: [], readings: [], linkOf: () => null };
