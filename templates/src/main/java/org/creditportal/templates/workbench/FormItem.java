package org.creditportal.templates.workbench;

/// What a form asks for in one place: a value, or things that have values of their own.
public sealed interface FormItem permits Field, Parts {}
