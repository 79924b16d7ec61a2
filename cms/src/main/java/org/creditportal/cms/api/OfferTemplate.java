package org.creditportal.cms.api;

import java.util.List;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.reportform.Container;
import org.creditportal.cms.reportform.FormTemplate;
import org.creditportal.cms.vocabulary.ListKind;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Offers an empty form to fill in, made for a list and for the account's department.
final class OfferTemplate {

    static final String PATH = "/cms/v1/imports/template";

    private static final List<String> PARAMETERS = List.of("list");

    private final Catalogue catalogue;

    OfferTemplate(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @throws ApiProblem 400 if the request names no list that is reported
    Mono<ServerResponse> offer(ServerRequest request, Account account) {
        var list = ReportedList.of(request, PARAMETERS);
        return catalogue.types(list).collectList().flatMap(types -> respond(list, types, account));
    }

    /// Where the template of a list is.
    static String address(ListKind list) {
        return PATH + "?list=" + list.code();
    }

    private static Mono<ServerResponse> respond(ListKind list, List<ListType> types, Account account) {
        var template = new FormTemplate(list, types, account.department().name());
        return new Attachment("template-" + list.code(), list.label() + "报送表模板", Container.XLSX)
                .respond(template::write);
    }
}
