// Filled in below.
export const openSearch = () => {}
export const SearchDialog = (_: { space: string }) => null
