// Reads one version of an event as the next; docs/fold.md lists them. A name stands here with the version that is read.
export const upcasters = {
  'plan.text-corrected.v1': ({ target, ...rest }) => ({ ...rest, target: inParts(target) }),

  'plan.goal-outcome-recorded.v1': ({ achievement: status, gas, note, ...rest }) => ({
    ...rest,
    achievement: { status, gas, note },
  }),
};

function inParts(path) {
  if (path === 'summary') return { of: 'plan', part: 'summary' };
  if (path.startsWith('story.')) return { of: 'story', part: path.slice('story.'.length) };
  const [list, item, part, ...more] = path.split('/');
  if (more.length === 0 && list === 'goals' && part === 'words') return { of: 'goal', part, item };
  if (more.length === 0 && list === 'interventions' && part === 'description') return { of: 'intervention', part, item };
  return { of: path, part: 'text' };
}
