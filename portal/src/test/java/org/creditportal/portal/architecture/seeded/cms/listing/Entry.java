package org.creditportal.portal.architecture.seeded.cms.listing;

import org.creditportal.portal.architecture.seeded.cms.casework.Complaint;
import org.creditportal.portal.architecture.seeded.cms.store.Store;
import org.springframework.http.HttpStatus;

/// A concept that knows the store, another concept and Spring.
public record Entry(Store store, Complaint complaint, HttpStatus status) {}
