/**
 * The ladder of definitions: what is counted under the first is counted under the words after it too, and more. *300 killed*
 * is a part of *4,000 casualties*, and a person convicted was arrested before.
 */
export const LADDER = `
die: casualty
injure: casualty
hospitalize: casualty injure
convict: charge arrest
sentence: convict charge arrest
charge: arrest
destroy: damage unfit
unfit: damage
arrive: send
spend: budget
agree: offer demand
`;
