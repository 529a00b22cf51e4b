-- A bridge round is scored with another key too, so that figures by the one and by the other meet in it. Answers without names
-- are not worked out one by one, and so have no bridge.
alter table measurement.round add column bridge_id uuid;
alter table measurement.round add foreign key (municipality_id, bridge_id)
    references instrument.version (municipality_id, id);
alter table measurement.round add constraint round_bridge_is_another_key
    check (bridge_id is null or (bridge_id <> version_id and privacy <> 'ANONYMOUS'));

-- What the bridge's key made of the same answers; absent also where they do not fit it.
alter table measurement.measurement add column bridged jsonb check (jsonb_typeof(bridged) = 'object');
alter table measurement.measurement add constraint measurement_bridged_beside_reckoned
    check (bridged is null or reckoned is not null);
