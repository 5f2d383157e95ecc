-- What is kept of commands, and of what waited for those who left, is forgotten in time.
grant delete on webhook.command to ${service};
