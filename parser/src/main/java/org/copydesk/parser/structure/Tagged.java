package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/**
 * The blocks of an issue with the roles that they play.
 *
 * @param blocks the blocks
 * @param roles their roles, one each
 */
record Tagged(List<SourceBlock> blocks, List<Role> roles) {}
