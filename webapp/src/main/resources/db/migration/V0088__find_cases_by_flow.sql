-- The cases that run in a flow of a version of a pack, by number.
ALTER TABLE case_file
  ADD KEY case_file_by_flow (closed_at, pack_id, flow, pack_version, pack_hash, number);
