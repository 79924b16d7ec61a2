package org.creditportal.cms.catalogue;

import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What lists exist and who recognises; no department may add to it by itself (A4).
public interface Catalogue {

    /// @return the department with this name or alias, or empty
    Mono<RecognisingDepartment> department(String name);

    Flux<ListType> types(ListKind list);

    /// Names of the types on this list whose catalogue entry shows a person's masked citizen id (C6).
    Flux<String> typesShowingIdentity(ListKind list);

    /// The region of this installation.
    Mono<String> region();
}
