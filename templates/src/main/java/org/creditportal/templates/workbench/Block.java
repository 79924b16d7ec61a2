package org.creditportal.templates.workbench;

/// One thing on a page.
public sealed interface Block
        permits Tiles,
                Table,
                Facts,
                Form,
                Filters,
                Timeline,
                Month,
                Note,
                Links,
                Prose,
                Progress,
                Picture,
                Photo,
                Shelf,
                Preview,
                Suggestions {}
