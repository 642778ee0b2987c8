package org.copydesk.model;

/** A piece of a section. */
public sealed interface Item extends Node permits Story, Roundup, Brief, Promotion {}
