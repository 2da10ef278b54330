"""The site's language: the theme's own words, dates and numbers as its readers write them."""
