package org.creditportal.cms.workbench;

/// An act on one record, as the API and the pages name it.
///
/// @param api path of such records in the API
/// @param pages path of their pages
/// @param id encoded
record RecordAct(String api, String pages, String id, String act) {

    String asked() {
        return api + "/" + id + "/" + act;
    }

    String page() {
        return pages + "/" + id;
    }
}
