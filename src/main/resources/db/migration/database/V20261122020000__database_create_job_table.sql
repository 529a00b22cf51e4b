-- Ranges of time are guarded together with ids of plain types.
create extension if not exists btree_gist with schema migration;

create schema job;
grant usage on schema job to ${program};

-- The scheduler's own table. Without municipality: a job wraps itself in the municipality it works for.
create table job.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on job.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on job.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on job.scheduled_tasks to ${program};
