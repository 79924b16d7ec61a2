package org.creditportal.cms.reportform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.vocabulary.ListKind;

/// The types of one list, by every name they go by.
final class KnownTypes {

    /// As many names as a message can hold and still be read.
    private static final int MOST_NAMED = 8;

    private final List<ListType> types;
    private final Map<String, ListType> byName = new HashMap<>();

    private KnownTypes(List<ListType> types) {
        this.types = types;
        types.forEach(type -> type.aliases().forEach(alias -> byName.put(Folded.of(alias), type)));
        types.forEach(type -> byName.put(Folded.of(type.name()), type));
    }

    static KnownTypes of(ListKind list, Collection<ListType> types) {
        return new KnownTypes(types.stream().filter(type -> type.list() == list).toList());
    }

    ListType find(String text) throws UnreadableCellException {
        var type = byName.get(Folded.of(text));
        if (type == null) {
            throw new UnreadableCellException("不是本名单目录中的类型。可以填写：" + names() + "。");
        }
        return type;
    }

    private String names() {
        var named = types.stream().map(ListType::name).limit(MOST_NAMED).collect(Collectors.joining("、"));
        return types.size() > MOST_NAMED ? named + "等，共 " + types.size() + " 种，详见名单目录" : named;
    }
}
