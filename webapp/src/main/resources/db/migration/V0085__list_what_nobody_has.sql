-- Cases with an open step for which nobody was found stand in a list of their region, from which somebody is named.
INSERT INTO case_list (list, viewer, closed, due_on, case_number, state, matter, region)
SELECT 'nobody', l.viewer, l.closed, l.due_on, l.case_number, l.state, l.matter, l.region
FROM case_list l
JOIN case_file f ON f.number = l.case_number
WHERE l.list = 'region' AND NOT l.closed AND f.reading LIKE '%:[]%';

INSERT IGNORE INTO case_shelf (list, viewer)
SELECT DISTINCT list, viewer
FROM case_list
WHERE list = 'nobody';
