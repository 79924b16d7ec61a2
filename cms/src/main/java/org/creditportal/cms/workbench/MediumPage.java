package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.workbench.MediaPages.Finding;
import org.creditportal.cms.workbench.MediaPages.Medium;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Photo;
import org.creditportal.templates.workbench.Prose;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Sheet.Tag;
import org.creditportal.templates.workbench.Tone;

/// One picture or document: what it is, how an article shows it, and what was found in it.
///
/// @param version that its deletion replaces
record MediumPage(Visit visit, Medium medium, String version, Attempt attempt) {

    /// An act on what was found, or the end of the medium.
    ///
    /// @param mark the finding that it is about, or empty
    static Optional<FormSketch> act(String act, String mark) {
        return Optional.ofNullable(
                switch (act) {
                    case "masking" ->
                        FormSketch.of("medium-masking", Ask.carried("finding", mark))
                                .as(mark);
                    case "justification" ->
                        FormSketch.of("medium-justification", Ask.carried("finding", mark), Ask.line("basis"))
                                .as(mark);
                    default -> null;
                });
    }

    static FormSketch deletion(String version) {
        return FormSketch.ending("medium-deletion", Ask.hidden("version", version));
    }

    Sheet sheet() {
        var main = new ArrayList<Section>();
        if (medium.isPicture()) {
            main.add(Section.bare("picture", new Photo(medium.content(), visit.say("media.shown", medium.name()))));
        }
        if (!medium.findings().isEmpty()) {
            main.add(new Section("findings", visit.say("media.findings"), findings()));
        }
        main.add(Section.of("about", visit.say("entry.about"), new Facts(facts())));
        return new Sheet(
                visit.bench(medium.name(), MediaPages.PATH),
                medium.name(),
                medium.open() > 0 ? new Tag(visit.say("media.open", medium.open()), Tone.CAUTION) : null,
                null,
                main,
                side());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.code(visit.say(medium.isPicture() ? "media.in-text" : "media.as-link"), inMarkdown()));
        facts.add(Fact.code(visit.say("media.id"), medium.id().toString()));
        facts.add(Fact.link(visit.say("media.file"), visit.say("media.open-file"), medium.content()));
        facts.add(Fact.of(visit.say("media.size"), MediaPages.size(medium.size())));
        if (medium.width() != null) {
            facts.add(Fact.of(visit.say("media.pixels"), medium.width() + " × " + medium.height()));
        }
        facts.add(Fact.of(visit.say("media.uploaded"), ChinaTime.minute(medium.uploadedAt())));
        facts.add(Fact.of(visit.say("media.use"), visit.say(medium.used() ? "media.used" : "media.unused")));
        return facts;
    }

    /// To be copied into the text of an article.
    private String inMarkdown() {
        return medium.isPicture()
                ? "![%s](media:%s)".formatted(visit.say("media.alternative"), medium.id())
                : "[%s](media:%s)".formatted(medium.name(), medium.id());
    }

    /// A number of a person is masked in a copy, or stays with a legal basis on record (C6).
    private List<Block> findings() {
        return medium.findings().stream().flatMap(this::finding).toList();
    }

    private Stream<Block> finding(Finding finding) {
        var justification = finding.justification();
        var facts = new Facts(List.of(
                Fact.of(visit.say("finding.kind"), finding.label()),
                Fact.of(visit.say("finding.excerpt"), finding.excerpt()),
                Fact.of(
                        visit.say("column.state"),
                        justification == null
                                ? visit.say("media.finding.open")
                                : visit.say("media.finding.justified", justification.basis()))));
        var acts = new ArrayList<Block>();
        acts.add(facts);
        if (justification == null && finding.maskable()) {
            acts.add(form("masking", finding.key()));
        }
        if (justification == null && finding.justifiable() && visit.account().role() == Role.HEAD) {
            acts.add(form("justification", finding.key()));
        }
        if (acts.size() == 1 && justification == null) {
            acts.add(Prose.of(visit.say(finding.justifiable() ? "media.waits-for-head" : "media.upload-anew")));
        }
        return acts.stream();
    }

    private Block form(String act, String key) {
        return act(act, key).orElseThrow().folded(visit, medium.address() + "/" + act, attempt);
    }

    private List<Section> side() {
        var deletion = deletion(version);
        return List.of(
                Section.of(
                        "deletion",
                        visit.say("entry.acts"),
                        medium.used() && !attempt.isOf(deletion.id())
                                ? Prose.of(visit.say("media.kept"))
                                : deletion.folded(visit, medium.address() + "/deletion", attempt)),
                Section.bare("back", Links.of(new Anchor(visit.say("media.all"), MediaPages.PATH))));
    }
}
