package org.creditportal.cms.vocabulary;

/// A recognising department (认定部门) under its name in the catalogue.
public record Department(String name) {}
