// The fold: one event into one plan (docs/fold.md). Plans are never changed; each event gives a new one.
import { applyContent } from './content.mjs';
import { applyCourse } from './course.mjs';
import { applyGoal } from './goals.mjs';
import { applyIntervention } from './interventions.mjs';
import { applyCustody } from './custody.mjs';
import { applyMerge } from './merge.mjs';
import { must } from './unfit.mjs';

const appliers = { ...applyCourse, ...applyContent, ...applyGoal, ...applyIntervention, ...applyCustody, ...applyMerge };

/** Whether the fold knows what to do with an event of that name. */
export const isKnown = (kind) => kind === 'plan.drafted' || Object.hasOwn(appliers, kind);

/** The plan after one more event; throws Unfit when the event cannot have happened to it. */
export function fold(plan, envelope, { kind, actor, event }) {
  const happening = {
    plan: envelope.stream,
    version: Number(envelope.version),
    event: envelope.id,
    stamp: { by: actor, at: envelope.occurred },
  };
  if (plan === undefined) {
    must(envelope.version === 1n, 'the events before it are missing');
    must(kind === 'plan.drafted', 'a plan begins by being drafted');
    return drafted(envelope, event, happening);
  }
  must(plan.patientRef === envelope.patientRef, 'it belongs to another patient');
  must(BigInt(plan.version) + 1n === envelope.version, "the plan's version is not the one before");
  must(kind !== 'plan.drafted', 'the plan has been drafted already');
  const after = { ...plan };
  appliers[kind](after, event, happening);
  after.version = happening.version;
  return after;
}

function drafted(envelope, event, happening) {
  return {
    planId: envelope.stream,
    version: 1,
    status: 'draft',
    patientRef: envelope.patientRef,
    patient: event.patient,
    unit: event.unit,
    assessment: event.assessment,
    drafted: happening.stamp,
    participants: [],
    callGuidance: [],
    goals: [],
    interventions: [],
    corrections: [],
    keptApart: [],
    merges: [],
  };
}
