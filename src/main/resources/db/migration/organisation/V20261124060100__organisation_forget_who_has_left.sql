-- From when to when somebody was on leave goes with her name, when the municipality has decided so.
grant delete on organisation.leave to ${program};
