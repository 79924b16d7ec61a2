-- Where the cell of a problem stands in the sheet, as G12; not known of what is found at the signature.
alter table cms.intake_problem add column cell text;
