-- Whoever has left and is forgotten has no account any more.
grant delete on access.account to ${program};
