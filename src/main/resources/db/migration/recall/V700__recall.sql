-- One row for each learner whose recall is kept: what they settled about it, and the lock that everything written for them takes.
create table recall_learner (
    learner_id uuid primary key references person (id) on delete cascade,
    -- How long a daily session may be.
    minutes    smallint not null
);

-- A session of daily questions. Opening it in two tabs makes one: the number of the day decides.
create table recall_session (
    id         uuid primary key,
    learner_id uuid not null references person (id) on delete cascade,
    on_day     date not null,
    number     smallint not null,
    started_at timestamp with time zone not null,
    minutes    smallint not null,
    -- The questions in their order, as a JSON array of module/question/revision.
    planned    varchar(200000) not null,
    unique (learner_id, on_day, number)
);

-- What was answered outside of attempts: daily questions, practice questions of lessons, flashcards. Rows are only ever added;
-- of what stands in them, the last three columns are told by the keys that count now and are written anew when a key is fixed.
create table recall_answer (
    id            bigint generated always as identity primary key,
    learner_id    uuid not null references person (id) on delete cascade,
    command_id    uuid not null,
    at            timestamp with time zone not null,
    origin        varchar(9) not null,
    session_id    uuid references recall_session (id) on delete cascade,
    -- Its place in the session, from 0.
    place         smallint,
    module_key    varchar(80) not null,
    question_key  varchar(200) not null,
    revision_id   uuid not null references content_revision (id),
    question_type varchar(20) not null,
    -- As JSON; null where the learner judged the answer, as with a flashcard.
    response      varchar(1000000),
    certainty     varchar(6),
    seconds       double precision,
    fraction      double precision not null,
    counts        boolean not null,
    rating        varchar(5) not null,
    unique (learner_id, command_id),
    unique (session_id, place)
);

create index recall_answer_card on recall_answer (learner_id, question_key, module_key);
create index recall_answer_pace on recall_answer (learner_id, question_type, at);
create index recall_answer_question on recall_answer (module_key, question_key);

-- What attempts tell of each question as soon as its learner may see it: a copy of attempt_answer, told anew at any time.
create table recall_told (
    attempt      varchar(22) not null,
    learner_id   uuid not null references person (id) on delete cascade,
    module_key   varchar(80) not null,
    question_key varchar(200) not null,
    at           timestamp with time zone not null,
    rating       varchar(5) not null,
    primary key (attempt, module_key, question_key)
);

create index recall_told_card on recall_told (learner_id, question_key, module_key);

-- What the answers above add up to: one card for each learner and question, written whole and never added to.
create table recall_card (
    learner_id    uuid not null references person (id) on delete cascade,
    module_key    varchar(80) not null,
    question_key  varchar(200) not null,
    phase         varchar(10) not null,
    step          smallint not null,
    stability     double precision not null,
    difficulty    double precision not null,
    due           timestamp with time zone not null,
    last_answered timestamp with time zone not null,
    parameters    varchar(80) not null,
    answers       integer not null,
    last_rating   varchar(5) not null,
    primary key (learner_id, module_key, question_key)
);

create index recall_card_due on recall_card (learner_id, due);

-- Attempts that were finished or marked again and are still to be taken in. Each change adds a row, so that none is lost
-- while the one before it is being taken in.
create table recall_waiting (
    id         uuid primary key,
    attempt    varchar(22) not null,
    learner_id uuid not null references person (id) on delete cascade,
    look_at    timestamp with time zone not null,
    -- Whether its learner could not see it when it was looked at last.
    hidden     boolean not null
);

create index recall_waiting_learner on recall_waiting (learner_id, look_at);
create index recall_waiting_time on recall_waiting (look_at);

-- What is there already is taken in too.
insert into recall_waiting (id, attempt, learner_id, look_at, hidden)
select id, public_id, learner_id, finished_at, false from attempt where finished_at is not null;
