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

    /// Whether readers may see a list of which the rules say that some lists of its kind are public (A16, C5).
    Mono<Boolean> isPublic(ListKind list, String type);

    /// The region of this installation.
    Mono<String> region();
}
