package org.palpate.content;

/**
 * A drawing of the body map, as a course names it: {@code hip-flexors/hip-flexors-front}.
 *
 * @param module whose drawing it is
 * @param figure its key within the module
 */
public record MapDrawing(ModuleKey module, String figure) {}
