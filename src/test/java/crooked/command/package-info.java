/** Breaks the rules of the house on purpose, so that a test sees them catch it. */
package crooked.command;
