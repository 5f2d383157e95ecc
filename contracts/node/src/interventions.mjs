// Interventions.
import { findIn, must, mustBeNew, mustBeOpen, OPEN_INTERVENTION, provenance, replaced, stale } from './unfit.mjs';

function change(apply) {
  return (plan, event) => {
    mustBeOpen(plan);
    const one = findIn(plan.interventions, event.intervention);
    must(OPEN_INTERVENTION.includes(one.status), 'the intervention has ended');
    plan.interventions = replaced(plan.interventions, apply(one, event, plan));
  };
}

const mustServe = (plan, content) => content.goals.forEach((goal) => findIn(plan.goals, goal));

export const applyIntervention = {
  'plan.intervention-planned'(plan, event, happening) {
    mustBeOpen(plan);
    mustBeNew(plan, event.intervention);
    mustServe(plan, event.content);
    const one = {
      id: event.intervention,
      content: event.content,
      status: 'not-started',
      responsible: event.responsible,
      provenance: provenance(happening),
    };
    plan.interventions = [...plan.interventions, one];
    stale(plan);
  },

  'plan.intervention-revised': change((one, event, plan) => {
    mustServe(plan, event.content);
    stale(plan);
    return { ...one, content: event.content };
  }),

  'plan.intervention-started': change((one, event) => {
    must(one.status === 'not-started', 'the intervention has been started');
    return { ...one, status: 'in-progress', startedOn: event.on };
  }),

  'plan.intervention-completed': change((one, event) => {
    return { ...one, status: 'completed', completedOn: event.on, note: event.note };
  }),

  'plan.intervention-stopped': change((one, event, plan) => {
    stale(plan);
    return { ...one, status: 'stopped', reason: event.reason };
  }),

  'plan.intervention-entered-in-error'(plan, event) {
    mustBeOpen(plan);
    const one = findIn(plan.interventions, event.intervention);
    must(one.status !== 'entered-in-error', 'the intervention is in error already');
    plan.interventions = replaced(plan.interventions, { ...one, status: 'entered-in-error', reason: event.reason });
    stale(plan);
  },
};
